package org.oskil.engine.bound;

import java.util.Arrays;
import org.oskil.engine.duty.LoadValue;
import org.oskil.engine.fleet.Blend;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.StopSequence;

/**
 * What a load earns at given prices: each unit its price less its exposure. Seats go to whoever
 * earns most; people in wheelchairs and on stretchers pay for seats beside them at the price of the
 * last seat, which is never too little for a bound.
 */
final class PricedLoads implements LoadValue {
  private static final long UNKNOWN = -1;

  private final FleetProblem problem;
  private final Demand demand;
  private final Blend blend;
  private final long[] price;
  private final Crew crew;

  // The rows that fit into the vehicle, by place, with their prices and weights side by side.
  private final DemandRow[][] rowsOf;
  private final long[][] priceOf;
  private final int[][] weightOf;

  /**
   * By place and step, what a load from there alone earns if everything after the departure costs
   * as little as it can.
   */
  private final long[][] alone;

  /** By place and step, what one person among them earns at most. */
  private final long[][] each;

  /** Everybody a vehicle has room for. */
  private final int places;

  // The units that are worth taking, by falling worth of one: who needs a seat only, and who needs
  // more.
  private final long[] seatWorth;
  private final DemandRow[] seatRow;
  private int seated;
  private final long[] specialWorth;
  private final DemandRow[] specialRow;
  private int special;

  PricedLoads(FleetProblem problem, Demand demand, Prices prices, Crew crew) {
    this.problem = problem;
    this.demand = demand;
    this.blend = prices.blend;
    this.price = prices.demand;
    this.crew = crew;
    rowsOf = new DemandRow[problem.places.size()][];
    priceOf = new long[rowsOf.length][];
    weightOf = new int[rowsOf.length][];
    for (int place = 0; place < rowsOf.length; place++) {
      rowsOf[place] =
          Arrays.stream(demand.rowsOf[place])
              .filter(row -> row.fits(crew))
              .toArray(DemandRow[]::new);
      priceOf[place] = Arrays.stream(rowsOf[place]).mapToLong(row -> price[row.index()]).toArray();
      weightOf[place] = Arrays.stream(rowsOf[place]).mapToInt(DemandRow::weight).toArray();
    }
    alone = new long[problem.places.size()][problem.lastReady + 1];
    each = new long[problem.places.size()][problem.lastReady + 1];
    places = crew.places();
    for (long[] row : alone) {
      Arrays.fill(row, UNKNOWN);
    }
    int most = demand.rows.length;
    seatWorth = new long[most];
    seatRow = new DemandRow[most];
    specialWorth = new long[most];
    specialRow = new DemandRow[most];
  }

  @Override
  public long atMost(StopSequence stops, int firstDeparts) {
    long together = 0;
    long bestEach = 0;
    for (int stop = 0; stop < stops.places.length; stop++) {
      int place = stops.places[stop];
      int step = firstDeparts + stops.departsAfter[stop];
      if (alone[place][step] == UNKNOWN) {
        tryAlone(place, step);
      }
      together += alone[place][step];
      bestEach = Math.max(bestEach, each[place][step]);
    }
    return Math.min(together, bestEach * places);
  }

  @Override
  public long risePerStep(StopSequence stops) {
    long most = 0;
    for (int place : stops.places) {
      most = Math.max(most, blend.place[place]);
    }
    return most * places * demand.heaviest * problem.stepSeconds;
  }

  private void tryAlone(int place, int step) {
    seated = 0;
    special = 0;
    offer(place, step, blend.leastAfter[place], 0);
    for (int i = 0; i < seated; i++) {
      each[place][step] = Math.max(each[place][step], seatWorth[i]);
    }
    for (int i = 0; i < special; i++) {
      each[place][step] =
          Math.max(each[place][step], Math.ceilDiv(specialWorth[i], specialRow[i].people()));
    }
    alone[place][step] = fill();
  }

  @Override
  public long of(StopSequence stops, int firstDeparts, long costAfter, long pricePerPerson) {
    offer(stops, firstDeparts, costAfter, pricePerPerson);
    return fill();
  }

  private void offer(StopSequence stops, int firstDeparts, long costAfter, long pricePerPerson) {
    seated = 0;
    special = 0;
    long[] aboard = blend.aboard[stops.index];
    for (int stop = 0; stop < stops.places.length; stop++) {
      offer(
          stops.places[stop],
          firstDeparts + stops.departsAfter[stop],
          aboard[stop] + costAfter,
          pricePerPerson);
    }
  }

  private void offer(int place, int step, long costAfter, long pricePerPerson) {
    long cost = blend.place[place] * step * problem.stepSeconds + costAfter;
    DemandRow[] rows = rowsOf[place];
    long[] prices = priceOf[place];
    int[] weights = weightOf[place];
    for (int i = 0; i < rows.length; i++) {
      long worth = prices[i] - weights[i] * cost;
      if (worth <= 0) {
        continue;
      }
      DemandRow row = rows[i];
      worth -= row.people() * pricePerPerson;
      if (worth > 0 && row.release() <= step) {
        if (row.seatsOnly()) {
          insert(seatWorth, seatRow, seated++, worth, row);
        } else {
          insert(specialWorth, specialRow, special++, worth, row);
        }
      }
    }
  }

  private static void insert(
      long[] worths, DemandRow[] rows, int count, long worth, DemandRow row) {
    int at = count;
    while (at > 0 && worths[at - 1] < worth) {
      worths[at] = worths[at - 1];
      rows[at] = rows[at - 1];
      at--;
    }
    worths[at] = worth;
    rows[at] = row;
  }

  /** Never less than the best load is worth, and exactly that where everybody needs a seat only. */
  private long fill() {
    long sum = 0;
    long lastSeat = 0;
    int seats = crew.seats;
    for (int i = 0; i < seated && seats > 0; i++) {
      int taken = Math.min(seats, seatRow[i].units());
      sum += taken * seatWorth[i];
      seats -= taken;
      lastSeat = seatWorth[i];
    }
    return special == 0 ? sum : sum + specials(seats == 0 ? lastSeat : 0);
  }

  private long specials(long seatPrice) {
    long sum = 0;
    int wheelchairs = crew.wheelchairs;
    int stretchers = crew.stretchers;
    for (int i = 0; i < special; i++) {
      specialWorth[i] -= seatPrice * specialRow[i].like().seats;
    }
    for (int next = best(); next >= 0; next = best()) {
      DemandRow row = specialRow[next];
      // Who needs both is counted against one only: that errs on the safe side.
      boolean inWheelchair = row.like().wheelchairs > 0;
      int each = each(row);
      int taken =
          Math.min(row.units(), Math.ceilDiv(inWheelchair ? wheelchairs : stretchers, each));
      sum += taken * specialWorth[next];
      if (inWheelchair) {
        wheelchairs = Math.max(0, wheelchairs - taken * each);
      } else {
        stretchers = Math.max(0, stretchers - taken * each);
      }
      specialWorth[next] = 0;
    }
    return sum;
  }

  /** Who earns most for each wheelchair place or stretcher taken. */
  private int best() {
    int best = -1;
    for (int i = 0; i < special; i++) {
      if (specialWorth[i] > 0
          && (best < 0
              || specialWorth[i] * each(specialRow[best])
                  > specialWorth[best] * each(specialRow[i]))) {
        best = i;
      }
    }
    return best;
  }

  private static int each(DemandRow row) {
    return row.like().wheelchairs > 0 ? row.like().wheelchairs : row.like().stretchers;
  }

  /** A load that can be carried and earns as much as possible, as units by row. */
  int[] load(StopSequence stops, int firstDeparts, long costAfter, long pricePerPerson) {
    offer(stops, firstDeparts, costAfter, pricePerPerson);
    int[] units = new int[price.length];
    int seats = crew.seats;
    int wheelchairs = crew.wheelchairs;
    int stretchers = crew.stretchers;
    long lastSeat = lastSeat();
    for (int i = 0; i < special; i++) {
      DemandRow row = specialRow[i];
      while (units[row.index()] < row.units()
          && specialWorth[i] > lastSeat * row.like().seats
          && row.like().seats <= seats
          && row.like().wheelchairs <= wheelchairs
          && row.like().stretchers <= stretchers) {
        units[row.index()]++;
        seats -= row.like().seats;
        wheelchairs -= row.like().wheelchairs;
        stretchers -= row.like().stretchers;
      }
    }
    for (int i = 0; i < seated && seats > 0; i++) {
      int taken = Math.min(seats, seatRow[i].units());
      units[seatRow[i].index()] = taken;
      seats -= taken;
    }
    return units;
  }

  private long lastSeat() {
    int seats = crew.seats;
    for (int i = 0; i < seated; i++) {
      seats -= seatRow[i].units();
      if (seats <= 0) {
        return seatWorth[i];
      }
    }
    return 0;
  }
}
