package org.oskil.engine;

import java.util.Arrays;
import java.util.List;
import org.oskil.engine.drawn.ExhaustiveSearch;
import org.oskil.engine.drawn.Optimum;
import org.oskil.engine.drawn.RandomScenarios;
import org.oskil.model.scenario.Scenario;

/**
 * A district drawn by chance and searched through to the end.
 *
 * @param leastExposure by line, in weighted seconds
 * @param best against these
 */
record TinyDistrict(long seed, Scenario scenario, List<Long> leastExposure, Optimum best) {
  static TinyDistrict of(long seed) {
    Scenario scenario = RandomScenarios.tiny(seed);
    ExhaustiveSearch search = ExhaustiveSearch.through(scenario);
    long[] least = search.bestForEachLine();
    return new TinyDistrict(
        seed, scenario, Arrays.stream(least).boxed().toList(), search.best(least));
  }

  int lines() {
    return leastExposure.size();
  }

  long[] references() {
    return leastExposure.stream().mapToLong(Long::longValue).toArray();
  }

  /** For messages. */
  String drawing() {
    return "seed " + seed + "\n" + RandomScenarios.tinyDrawing(seed);
  }
}
