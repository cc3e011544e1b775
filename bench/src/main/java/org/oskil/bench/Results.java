package org.oskil.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.oskil.model.scenario.Scenario;

/**
 * Everything a log is written from.
 *
 * @param time wall-clock time each planner was given
 * @param versions by peer
 * @param references by line, in the order of the scenario, in weighted person-seconds
 * @param measured in the order of the runs
 */
record Results(
    Scenario scenario,
    Duration time,
    int threads,
    Map<String, String> versions,
    List<Long> references,
    List<Measured> measured) {
  Results {
    versions = Map.copyOf(versions);
    references = List.copyOf(references);
    measured = List.copyOf(measured);
  }

  /** Peers in the order in which they ran. */
  List<String> peers() {
    return measured.stream().map(Measured::peer).distinct().toList();
  }

  List<Measured> of(String peer) {
    return measured.stream().filter(one -> one.peer().equals(peer)).toList();
  }
}
