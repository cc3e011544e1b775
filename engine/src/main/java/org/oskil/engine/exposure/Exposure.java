package org.oskil.engine.exposure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.Metres;
import org.oskil.model.threat.Threat;

/**
 * One weight per place and line: what an hour of one person weighs there if the line is the true
 * one.
 */
public final class Exposure {
  private final List<ExposureBand> bands;
  private final List<Line> lines;
  private final Map<PlaceId, int[]> weights = new HashMap<>();

  public Exposure(Threat threat) {
    bands = threat.bands();
    lines = threat.lines();
    requireMonotone(bands);
    for (PlaceId place : threat.distances().keySet()) {
      weights.put(place, weightsOf(threat, place));
    }
  }

  private int[] weightsOf(Threat threat, PlaceId place) {
    int[] byLine = new int[lines.size()];
    for (int line = 0; line < byLine.length; line++) {
      var id = lines.get(line).id();
      byLine[line] =
          weight(
              threat
                  .findDistance(place, id)
                  .orElseThrow(() ->
                      new IllegalArgumentException(
                          "No distance from %s to line %s. Maybe the line was added later than the distances."
                              .formatted(place, id))));
    }
    return byLine;
  }

  /** Weight of a person-hour at this distance; never rises with distance. */
  public int weight(Metres distance) {
    int weight = bands.getFirst().weight();
    for (ExposureBand band : bands) {
      if (band.from().compareTo(distance) <= 0) {
        weight = band.weight();
      }
    }
    return weight;
  }

  /** Weight of a person-hour at a place if the line with this index is true. */
  public int weight(PlaceId place, int line) {
    int[] byLine = weights.get(place);
    if (byLine == null) {
      throw new IllegalArgumentException("No distances for " + place + ".");
    }
    return byLine[line];
  }

  /** Weight of a way between two places: the larger of its ends. */
  public int weight(PlaceId a, PlaceId b, int line) {
    return Math.max(weight(a, line), weight(b, line));
  }

  public int lineCount() {
    return lines.size();
  }

  private static void requireMonotone(List<ExposureBand> bands) {
    if (bands.isEmpty() || bands.getFirst().from().value() != 0) {
      throw new IllegalArgumentException("Exposure bands must begin at distance 0.");
    }
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0
          || bands.get(i).weight() > bands.get(i - 1).weight()) {
        throw new IllegalArgumentException(
            "Exposure band %d must begin farther out and weigh no more than the one before it."
                .formatted(i + 1));
      }
    }
  }
}
