package org.oskil.model.threat;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oskil.model.place.PlaceId;

/**
 * The claimed lines, how far each is from each point of the road network, and what a distance
 * weighs.
 *
 * @param lines every line that nobody has refuted
 * @param distances by place, then by line
 * @param bands by rising distance, the first from zero, weights falling
 * @param trend earlier days, for charts only
 */
public record Threat(
    List<Line> lines,
    Map<PlaceId, Map<LineId, Metres>> distances,
    List<ExposureBand> bands,
    List<TrendPoint> trend) {
  public Threat {
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
    trend = List.copyOf(trend);
    distances =
        distances.entrySet().stream()
            .collect(
                collectingAndThen(
                    toMap(Map.Entry::getKey, place -> Map.copyOf(place.getValue())),
                    Collections::unmodifiableMap));
  }

  public Optional<Metres> findDistance(PlaceId place, LineId line) {
    return Optional.ofNullable(distances.getOrDefault(place, Map.of()).get(line));
  }

  public Threat withLines(List<Line> kept) {
    return new Threat(kept, distances, bands, trend);
  }
}
