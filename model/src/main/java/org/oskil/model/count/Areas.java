package org.oskil.model.count;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oskil.model.place.PlaceId;

/**
 * The areas that counts are added up over: settlements, their hromadas, the district.
 *
 * @param hromadas the hromada of each settlement, by settlement
 */
public record Areas(PlaceId district, Map<PlaceId, PlaceId> hromadas) {
  public Areas {
    hromadas = Collections.unmodifiableMap(new TreeMap<>(hromadas));
    for (PlaceId hromada : hromadas.values()) {
      if (hromadas.containsKey(hromada) || hromada.equals(district)) {
        throw new IllegalArgumentException(
            hromada + " is given as a hromada, but also as a settlement or as the district.");
      }
    }
    if (hromadas.containsKey(district)) {
      throw new IllegalArgumentException(district + " is given as district and as settlement.");
    }
  }

  /** In the order of their ids. */
  public List<PlaceId> settlements() {
    return List.copyOf(hromadas.keySet());
  }

  /** In the order of their ids. */
  public List<PlaceId> allHromadas() {
    return hromadas.values().stream().distinct().sorted().toList();
  }

  public PlaceId hromada(PlaceId settlement) {
    PlaceId hromada = hromadas.get(settlement);
    if (hromada == null) {
      throw new IllegalArgumentException(settlement + " is no settlement of these areas.");
    }
    return hromada;
  }

  public List<PlaceId> settlementsOf(PlaceId hromada) {
    return hromadas.entrySet().stream()
        .filter(entry -> entry.getValue().equals(hromada))
        .map(Map.Entry::getKey)
        .toList();
  }
}
