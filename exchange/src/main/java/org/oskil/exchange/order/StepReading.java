package org.oskil.exchange.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.JsonForm;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.Step;
import org.oskil.model.order.Step.Replacement.Manner;
import org.oskil.model.order.VersionId;

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
    return switch (kind) {
      case PROPOSE -> new Step.Proposal(by, happened, note.text());
      case CONCUR -> new Step.Concurrence(by, happened, note.text());
      case SIGN -> new Step.Signature(by, happened);
      case PUBLISH -> new Step.Publication(by, happened, note.text());
      case SUSPEND -> new Step.Suspension(by, happened, note.text());
      case RESUME -> new Step.Resumption(by, happened);
      case LIFT -> new Step.Lifting(by, happened, note.text());
      case AMEND -> replaced(by, happened, Manner.AMENDED, successor);
      case EXTEND -> replaced(by, happened, Manner.EXTENDED, successor);
      case SUPERSEDE -> replaced(by, happened, Manner.SUPERSEDED, successor);
    };
  }

  private static Step replaced(PersonId by, Instant happened, Manner manner, Field successor) {
    return new Step.Replacement(by, happened, manner, new VersionId(successor.uuid()));
  }
}
