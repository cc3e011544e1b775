package org.oskil.exchange.scenario;

import java.time.Duration;
import org.oskil.exchange.input.JsonForm;
import org.oskil.model.scenario.About;
import org.oskil.model.scenario.Rules;

/**
 * What {@code scenario.json} says.
 *
 * @param transfer least time between a vehicle's arrival at a railhead and the departure of the
 *     train
 * @param form the file itself, to report what turns out to be wrong with it later
 */
record Head(About about, Rules rules, Duration transfer, JsonForm form) {
  Span span() {
    return new Span(rules.start(), rules.deadline());
  }
}
