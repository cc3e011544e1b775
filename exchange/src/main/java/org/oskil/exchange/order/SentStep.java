package org.oskil.exchange.order;

import java.util.List;
import java.util.UUID;
import org.oskil.exchange.input.JsonForm;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.Step;

/**
 * A step as somebody sends it.
 *
 * @param id made by the sender, so that sending it twice is the same as once
 */
public record SentStep(UUID id, Step step) {
  static final List<String> KEYS = List.of("id", "kind", "happened", "note", "successor");

  static SentStep read(JsonForm form, PersonId by) {
    return new SentStep(form.text("id").uuid(), StepReading.step(form, by));
  }
}
