package org.oskil.model.count;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oskil.model.place.PlaceId;

/**
 * Counts of every settlement of some areas. Sums of hromadas and of the district are made from
 * them, so they always add up.
 */
public record CountTable(Areas areas, Map<PlaceId, CellCounts> settlements) {
  public CountTable {
    var whole = new TreeMap<PlaceId, CellCounts>();
    for (PlaceId settlement : areas.settlements()) {
      whole.put(settlement, settlements.getOrDefault(settlement, CellCounts.NOBODY));
    }
    for (PlaceId settlement : settlements.keySet()) {
      areas.hromada(settlement);
    }
    settlements = Collections.unmodifiableMap(whole);
  }

  public CellCounts settlement(PlaceId settlement) {
    areas.hromada(settlement);
    return settlements.getOrDefault(settlement, CellCounts.NOBODY);
  }

  public CellCounts hromada(PlaceId hromada) {
    List<PlaceId> parts = areas.settlementsOf(hromada);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(hromada + " is no hromada of these areas.");
    }
    return CellCounts.sum(parts.stream().map(this::settlement).toList());
  }

  public CellCounts district() {
    return CellCounts.sum(settlements.values());
  }

  /** What has changed since an earlier count of the same areas. */
  public CountTable minus(CountTable earlier) {
    if (!areas.equals(earlier.areas)) {
      throw new IllegalArgumentException(
          "Counts of different areas have no difference. Maybe the order was amended in between.");
    }
    var changes = new TreeMap<PlaceId, CellCounts>();
    settlements.forEach((settlement, counts) ->
        changes.put(settlement, counts.minus(earlier.settlement(settlement))));
    return new CountTable(areas, changes);
  }
}
