package org.oskil.engine.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.Metres;
import org.oskil.model.threat.Threat;

/** What a second of one person weighs at a node, on each line in the order of the scenario. */
final class Weights {
  private final Threat threat;
  private final Map<PlaceId, int[]> byNode = new HashMap<>();
  private final Set<ThreatFault> unknown = new LinkedHashSet<>();

  Weights(Threat threat) {
    this.threat = threat;
  }

  int lines() {
    return threat.lines().size();
  }

  int at(PlaceId node, int line) {
    return byNode.computeIfAbsent(node, this::read)[line];
  }

  /** On a road or crossing: as at the end that weighs more. */
  int between(PlaceId a, PlaceId b, int line) {
    return Math.max(at(a, line), at(b, line));
  }

  boolean exposed(PlaceId a, PlaceId b) {
    for (int line = 0; line < lines(); line++) {
      if (between(a, b, line) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Distances that were asked for and are not known. */
  Set<ThreatFault> unknown() {
    return unknown;
  }

  private int[] read(PlaceId node) {
    List<Line> lines = threat.lines();
    int[] weights = new int[lines.size()];
    for (int line = 0; line < weights.length; line++) {
      var id = lines.get(line).id();
      var distance = threat.findDistance(node, id);
      if (distance.isEmpty()) {
        unknown.add(new ThreatFault.UnknownDistance(node, id));
      }
      weights[line] = weight(distance.orElse(new Metres(0)));
    }
    return weights;
  }

  private int weight(Metres distance) {
    int weight = 0;
    for (ExposureBand band : threat.bands()) {
      if (band.from().compareTo(distance) <= 0) {
        weight = band.weight();
      }
    }
    return weight;
  }
}
