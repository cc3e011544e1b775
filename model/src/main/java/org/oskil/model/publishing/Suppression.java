package org.oskil.model.publishing;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.oskil.model.published.PublicFigure;
import org.oskil.model.published.PublicTable;

/**
 * Takes figures away until what is left is safe against an attacker who knows every release, all
 * sums and the rules. Where they assume that what an earlier release showed still holds, and it
 * does, it counts as known.
 *
 * <p>What has to go beside a small figure is chosen from the tightest cut around it: details before
 * sums, fewer people before more, so that the district's figures stay longest.
 */
final class Suppression {
  private final Grid grid;
  private final Earlier earlier;
  private final Footprint[] footprints;
  private final Rests rests;
  private final BitSet stillTrue = new BitSet();
  private final Comparator<Integer> leastUseful;
  private final Map<Integer, Why> withheld = new HashMap<>();

  Suppression(Grid grid, List<PublicTable> before) {
    this.grid = grid;
    earlier = new Earlier(before);
    footprints = new Footprint[grid.entries()];
    for (int entry = 0; entry < grid.entries(); entry++) {
      footprints[entry] = grid.footprint(entry);
      stillTrue.set(entry, earlier.has(footprints[entry], grid.people(entry)));
    }
    rests = new Rests(grid, footprints, earlier.releases());
    leastUseful =
        Comparator.comparing((Integer entry) -> grid.level(entry / Grid.COLUMNS))
            .thenComparing(entry -> entry % Grid.COLUMNS == Grid.TOTAL)
            .thenComparingInt(grid::people)
            .thenComparing(Comparator.naturalOrder());
  }

  /** Makes a set of figures safe, and says of each that was taken away why. */
  Map<Integer, Why> apply(BitSet shown) {
    for (int entry : shown.stream().toArray()) {
      if (grid.people(entry) < PublicFigure.SMALLEST) {
        withhold(entry, Why.TOO_FEW, shown);
      } else if (earlier.isTooClose(grid, footprints[entry], grid.people(entry))) {
        withhold(entry, Why.CHANGED_TOO_LITTLE, shown);
      }
    }
    boolean changed = true;
    while (changed) {
      giveRoom(shown);
      changed = hideRest(shown);
    }
    return withheld;
  }

  private void withhold(int entry, Why why, BitSet shown) {
    shown.clear(entry);
    withheld.put(entry, why);
  }

  /** Until every withheld figure could be many others. */
  private void giveRoom(BitSet shown) {
    var open = new LinkedHashSet<Integer>();
    for (int entry = 0; entry < grid.entries(); entry++) {
      if (!shown.get(entry)) {
        open.add(entry);
      }
    }
    while (!open.isEmpty()) {
      int entry = open.getFirst();
      Optional<Integer> other = findToWithholdFor(entry, shown);
      if (other.isEmpty()) {
        open.removeFirst();
      } else {
        withhold(other.get(), Why.GIVES_ANOTHER_AWAY, shown);
        open.add(other.get());
      }
    }
  }

  private Optional<Integer> findToWithholdFor(int entry, BitSet shown) {
    BitSet known = known(shown);
    if (known.get(entry)) {
      return Optional.empty();
    }
    return least(new Rooms(grid, known).tightening(entry).stream().boxed(), shown);
  }

  private BitSet known(BitSet shown) {
    BitSet known = (BitSet) shown.clone();
    known.or(stillTrue);
    return known;
  }

  private boolean hideRest(BitSet shown) {
    Optional<Integer> telling =
        rests
            .findTooSmall(known(shown), toWithhold(shown))
            .flatMap(figures -> least(figures.stream(), shown));
    telling.ifPresent(entry -> withhold(entry, Why.REST_CHANGED_TOO_LITTLE, shown));
    return telling.isPresent();
  }

  /** Of what is shown anew: to withhold what everybody knows would help nobody. */
  private Optional<Integer> least(Stream<Integer> entries, BitSet shown) {
    return entries.filter(toWithhold(shown)::get).min(leastUseful);
  }

  private BitSet toWithhold(BitSet shown) {
    BitSet anew = (BitSet) shown.clone();
    anew.andNot(stillTrue);
    return anew;
  }
}
