package org.oskil.model.publishing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.oskil.model.count.Areas;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CellCounts;
import org.oskil.model.count.CountTable;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;
import org.oskil.model.place.PlaceId;

/** Counts of small districts drawn by chance, most cells of them small, as they are in villages. */
final class RandomCounts {
  private static final List<Cell> BUSY =
      List.of(
          Cell.EVACUATED_ORGANISED,
          Cell.REMAINS_AGREED_WAITING,
          Cell.REMAINS_REFUSED_SIGNED,
          Cell.LEFT_INDEPENDENTLY);

  private final Random random;

  RandomCounts(Random random) {
    this.random = random;
  }

  static CountTable of(Areas areas, Map<PlaceId, Map<Cell, Integer>> people) {
    Map<PlaceId, CellCounts> settlements = new HashMap<>();
    people.forEach((settlement, cells) -> settlements.put(settlement, counts(cells)));
    return new CountTable(areas, settlements);
  }

  /** As {@link #of}, with some more people in other cells of every settlement. */
  static CountTable among(Areas areas, Map<PlaceId, Map<Cell, Integer>> people) {
    Map<PlaceId, Map<Cell, Integer>> more = new HashMap<>();
    for (PlaceId settlement : areas.settlements()) {
      Map<Cell, Integer> cells = new EnumMap<>(Cell.class);
      cells.put(Cell.LEFT_INDEPENDENTLY, 5);
      cells.put(Cell.MISSING, 3);
      cells.put(Cell.PRESENCE_UNKNOWN, 3);
      cells.put(Cell.REMAINS_UNDECIDED, 20);
      cells.putAll(people.getOrDefault(settlement, Map.of()));
      more.put(settlement, cells);
    }
    return of(areas, more);
  }

  static CellCounts counts(Map<Cell, Integer> people) {
    Map<Cell, Headcount> cells = new EnumMap<>(Cell.class);
    people.forEach((cell, number) -> cells.put(cell, new Headcount(number, 0, 0)));
    int all = people.values().stream().mapToInt(Integer::intValue).sum();
    return new CellCounts(cells, new RollCount(all, 0, 0, 0));
  }

  Areas areas() {
    Map<PlaceId, PlaceId> hromadas = new HashMap<>();
    int count = 1 + random.nextInt(3);
    for (int hromada = 0; hromada < count; hromada++) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        hromadas.put(new PlaceId("S" + hromada + i), new PlaceId("H" + hromada));
      }
    }
    return new Areas(new PlaceId("D"), hromadas);
  }

  CountTable counts(Areas areas) {
    Map<PlaceId, Map<Cell, Integer>> people = new HashMap<>();
    for (PlaceId settlement : areas.settlements()) {
      Map<Cell, Integer> cells = new EnumMap<>(Cell.class);
      for (Cell cell : BUSY) {
        cells.put(cell, number());
      }
      people.put(settlement, cells);
    }
    return of(areas, people);
  }

  /** Some people change cells, in some settlements. */
  CountTable later(CountTable counts) {
    Map<PlaceId, Map<Cell, Integer>> people = new HashMap<>();
    for (PlaceId settlement : counts.areas().settlements()) {
      Map<Cell, Integer> cells = new EnumMap<>(Cell.class);
      for (Cell cell : Cell.values()) {
        cells.put(cell, counts.settlement(settlement).in(cell).people());
      }
      if (random.nextBoolean()) {
        Cell from = BUSY.get(random.nextInt(BUSY.size()));
        Cell to = BUSY.get(random.nextInt(BUSY.size()));
        int moving = Math.min(cells.getOrDefault(from, 0), number());
        cells.merge(from, -moving, Integer::sum);
        cells.merge(to, moving, Integer::sum);
      }
      people.put(settlement, cells);
    }
    return of(counts.areas(), people);
  }

  private int number() {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> random.nextInt(10);
      case 2 -> random.nextInt(30);
      default -> random.nextInt(200);
    };
  }
}
