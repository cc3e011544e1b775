package org.oskil.exchange.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.JsonForm;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.Step;

/** Steps of an order: all have the same keys, of which each kind needs its own. */
final class StepReading {
  static final List<String> KEYS = List.of("kind", "by", "happened", "note", "successor");

  private StepReading() {}

  /** In the order in which they happened. */
  static List<Step> steps(JsonForm form) {
    return form.objects("steps", KEYS).stream()
        .map(StepReading::step)
        .sorted(Comparator.comparing(Step::happened))
        .toList();
  }

  static Step step(JsonForm form) {
    var by = new PersonId(form.text("by").text());
    Instant happened = form.text("happened").instant(Instant.EPOCH);
    Field note = form.text("note");
    Field successor = form.text("successor");
    Field word = form.text("kind");
    StepKind kind = word.oneOf(StepKind.class);
    if (!kind.name().equals(word.value())) {
      return new Step.Signature(by, happened);
    }
    return kind.step(
        by,
        happened,
        kind.needsNote() ? note.text() : "",
        kind.needsSuccessor() ? successor.uuid().toString() : "");
  }
}
