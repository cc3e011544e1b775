package org.oskil.server.plans;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.oskil.engine.PlanningLimits;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.model.place.PlaceId;

/**
 * A scenario of two villages and one bus with 20 seats, a place for a wheelchair and one for a
 * stretcher: one village on the road to the town, the other behind a pontoon.
 */
final class Tiny {
  static final PlaceId NEAR = new PlaceId("X-NEAR");
  static final PlaceId OVER = new PlaceId("X-OVER");
  static final PlaceId UNKNOWN = new PlaceId("X-UNKNOWN");
  static final Path PATH = path();
  static final ScenarioFolder FOLDER = read();

  private Tiny() {}

  static PlanningSettings settings(Duration quiet, Duration longest, OperationTime time) {
    PlanningLimits limits = PlanningLimits.usual().withTime(Duration.ofSeconds(2));
    return new PlanningSettings(PATH, limits, quiet, longest, time);
  }

  private static Path path() {
    URL file = Objects.requireNonNull(Tiny.class.getResource("tiny/scenario.json"));
    try {
      return Objects.requireNonNull(Path.of(file.toURI()).getParent());
    } catch (URISyntaxException broken) {
      throw new AssertionError(broken);
    }
  }

  private static ScenarioFolder read() {
    try {
      return ScenarioReader.read(PATH);
    } catch (InvalidScenario invalid) {
      throw new AssertionError(invalid);
    }
  }
}
