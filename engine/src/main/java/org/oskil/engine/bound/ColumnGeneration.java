package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oskil.engine.duty.Detail;
import org.oskil.engine.duty.LoadedTrip;
import org.oskil.engine.effort.TimeBudget;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.FleetProblem;

/**
 * Raises a bound by turns: the program says what things are worth, the pricing finds duties worth
 * more than they cost.
 */
final class ColumnGeneration {
  /**
   * How far from the best known prices to the program's new ones are tried (Wentges, Weighted
   * Dantzig-Wolfe decomposition, 1997): further after each gain, less far after each failure.
   */
  private static final double FIRST_WAY = 0.5;

  private static final double LONGEST_WAY = 0.6;
  private static final double SHORTEST_WAY = 0.15;
  private static final double MEDIUM_SHARE = 0.5;

  /** How near a round over familiar stops must come, as a part of what is wanted. */
  private static final double FAMILIAR_GAP = 0.6;

  /** The part of what is missing that a turn must bring to be followed by another. */
  private static final double LITTLE = 0.05;

  private static final int PRICINGS_BETWEEN_FIXINGS = 3;

  private static final int ROUNDS_BETWEEN_NEW_LIMITS = 8;
  private static final long MOST_WITHOUT_SEAT_HOURS = 8000;

  private final FleetProblem problem;
  private final Demand demand;
  private final Stations stations;
  private final Pricing pricing;
  private final Master master;
  private final Map<Integer, Prices> ofLine = new LinkedHashMap<>();

  /**
   * What a person of weight one without a seat costs in the program beside staying. Raised as long
   * as it leaves anybody.
   */
  private long withoutSeatHours = 100;

  /**
   * The best bound and the prices that prove it.
   *
   * @param scaled in weighted seconds times {@link Prices#SCALE}, with people without a seat
   *     counted as the program counts them
   */
  record Raised(long scaled, Prices prices, int rounds, long withoutSeatHours) {}

  ColumnGeneration(FleetProblem problem, Workers workers) {
    this.problem = problem;
    demand = new Demand(problem);
    stations = new Stations(problem);
    pricing = new Pricing(problem, demand, stations, workers);
    master = new Master(problem, demand, stations);
    for (Station station : stations.all()) {
      int next = stations.next(station, station.origin());
      if (next != Station.NONE) {
        master.add(new Column(problem, demand, station.index(), next, List.of()));
      }
    }
    master.chargeWithoutSeat(withoutSeatHours);
  }

  Demand demand() {
    return demand;
  }

  /** Starts from a duty somebody else found. */
  void know(int vehicle, List<LoadedTrip> duty) {
    Station station = stations.ofVehicle(vehicle);
    int origin = station.origin();
    List<LoadedTrip> spell = new ArrayList<>();
    for (LoadedTrip loaded : duty) {
      while (loaded.trip().departs() >= station.spellEnds()) {
        int next = stations.next(station, origin);
        if (next == Station.NONE) {
          break;
        }
        master.add(Column.of(problem, demand, station.index(), next, spell));
        station = stations.all().get(next);
        spell = new ArrayList<>();
      }
      spell.add(loaded);
      origin = problem.originOfHub[problem.destinations[loaded.trip().destination()].hub];
    }
    master.add(Column.of(problem, demand, station.index(), stations.next(station, origin), spell));
  }

  /** Raises the bound until the program's value is this near, or time is over; at least once. */
  LowerBound raise(Aim aim, double gapPercent, TimeBudget time) {
    master.minimise(aim);
    Prices start = ofLine.isEmpty() ? rough(aim, gapPercent, time) : known(aim);
    Raised medium = raise(aim, start, Detail.MEDIUM, 2 * gapPercent, time.part(MEDIUM_SHARE));
    Raised proven = prove(aim, medium.prices, gapPercent, time);
    if (aim instanceof Aim.ExposureOn alone) {
      ofLine.put(alone.line(), proven.prices);
    }
    return new LowerBound(
        proven.scaled, proven.withoutSeatHours * 3600, proven.prices.blend, proven.prices.tolls);
  }

  /**
   * Raises the bound over the stops that are found best anyway, and looks at everything only at the
   * prices reached, in turns; once that brings little, looks at everything in every round.
   */
  private Raised prove(Aim aim, Prices start, double gapPercent, TimeBudget time) {
    Raised proven = tried(aim, start, Detail.EVERYTHING);
    while (true) {
      Optional<Double> value = master.solve();
      if (time.isOver() || value.isEmpty() || isNear(aim, value.get(), proven, gapPercent)) {
        return proven;
      }
      Raised familiar = raise(aim, proven.prices, Detail.FAMILIAR, FAMILIAR_GAP * gapPercent, time);
      Raised complete = tried(aim, familiar.prices, Detail.EVERYTHING);
      double missing = value.get() - hours(proven);
      if (hours(complete) - hours(proven) < LITTLE * missing) {
        Raised best = complete.scaled > proven.scaled ? complete : proven;
        return time.isOver() ? best : raise(aim, best.prices, Detail.EVERYTHING, gapPercent, time);
      }
      proven = complete;
    }
  }

  private static double hours(Raised raised) {
    return raised.scaled / (3600.0 * Prices.SCALE);
  }

  private static boolean isNear(Aim aim, double value, Raised reached, double gapPercent) {
    return value - hours(reached) <= gapPercent / 100 * scaleOf(aim, value);
  }

  /**
   * Prices to start from where nothing is known, with a price of no seat at which everybody has
   * one.
   */
  private Prices rough(Aim aim, double gapPercent, TimeBudget time) {
    Raised rough = raise(aim, null, Detail.ROUGH, 2 * gapPercent, time.part(0.4));
    while (master.leavesAnybody() && withoutSeatHours < MOST_WITHOUT_SEAT_HOURS && !time.isOver()) {
      withoutSeatHours *= 3;
      master.chargeWithoutSeat(withoutSeatHours);
      rough = raise(aim, rough.prices, Detail.ROUGH, 2 * gapPercent, time.part(0.4));
    }
    return rough.prices;
  }

  /**
   * Prices to start from where other lines are known. For a line, those of the first line in
   * proportion to the weights of the places. For a regret, something between those of all lines,
   * nearest to the first: the bound at a mixture is no worse than the mixture of the bounds,
   * because it is a concave function of the prices.
   */
  private Prices known(Aim aim) {
    Iterator<Prices> lines = ofLine.values().iterator();
    Prices prices = lines.next();
    switch (aim) {
      case Aim.ExposureOn alone -> prices = prices.inProportion(problem, demand, alone.line());
      case Aim.LargestRegret regret -> {
        for (int count = 2; lines.hasNext(); count++) {
          prices = Prices.between(problem, prices, lines.next(), 1.0 / (count * count));
        }
      }
    }
    return prices;
  }

  private Raised raise(
      Aim aim, @Nullable Prices center, Detail detail, double gapPercent, TimeBudget time) {
    Raised best = center == null ? null : tried(aim, center, detail);
    boolean smooth = true;
    double way = FIRST_WAY;
    for (int round = 1; ; round++) {
      Optional<Double> value = master.solve();
      Prices program = value.isEmpty() && best != null ? best.prices : master.prices();
      if (value.isPresent()) {
        master.limitPassages();
        if (round % ROUNDS_BETWEEN_NEW_LIMITS == 0) {
          master.limitBerths();
        }
        master.thinOut();
      }
      Prices next =
          best == null || !smooth ? program : Prices.between(problem, best.prices, program, way);
      clip(next);
      Pricing.Priced priced = pricing.at(next, detail);
      long bound = bound(aim, next, priced.worth());
      if (best == null || bound > best.scaled) {
        best = new Raised(bound, next, round, withoutSeatHours);
        way = Math.min(LONGEST_WAY, way * 1.25);
      } else {
        way = Math.max(SHORTEST_WAY, way * 0.7);
      }
      boolean gained = false;
      for (Column column : priced.columns()) {
        gained |= master.gains(column, program) && master.add(column);
      }
      if (value.isEmpty()
          || time.isOver()
          || isNear(aim, value.get(), best, gapPercent)
          || !gained && !smooth) {
        return best;
      }
      smooth = gained;
    }
  }

  /** What a gap is measured against: for a regret, the exposure it is a part of. */
  private static double scaleOf(Aim aim, double value) {
    return switch (aim) {
      case Aim.ExposureOn alone -> Math.abs(value);
      case Aim.LargestRegret regret ->
          Math.abs(value) + Arrays.stream(regret.references()).max().orElse(0) / 3600.0;
    };
  }

  private Raised tried(Aim aim, Prices prices, Detail detail) {
    clip(prices);
    Pricing.Priced priced = pricing.at(prices, detail);
    priced.columns().forEach(master::add);
    return new Raised(bound(aim, prices, priced.worth()), prices, 0, withoutSeatHours);
  }

  /**
   * No unit is worth more than what it costs to leave it without a seat: only then is leaving it no
   * gain, and the bound one.
   */
  private void clip(Prices prices) {
    for (DemandRow row : demand.rows) {
      long staying = prices.blend.place[row.place()] * problem.stayingSeconds();
      long most = row.weight() * (withoutSeatHours * 3600 * Prices.SCALE + staying);
      prices.demand[row.index()] = Math.min(prices.demand[row.index()], most);
    }
  }

  /**
   * The Lagrangian bound: what all demand is worth, less what scarce things and vehicles can earn
   * at most.
   */
  private long bound(Aim aim, Prices prices, long[] worth) {
    long sum = Math.negateExact(aim.taken(prices.lines));
    for (DemandRow row : demand.rows) {
      sum = Math.addExact(sum, Math.multiplyExact(prices.demand[row.index()], (long) row.units()));
    }
    for (int crossing = 0; crossing < problem.passages.length; crossing++) {
      for (int hour = 0; hour < problem.passages[crossing].length; hour++) {
        if (problem.passages[crossing][hour] > 0) {
          sum =
              Math.subtractExact(
                  sum,
                  Math.multiplyExact(
                      prices.tolls.passage[crossing][hour],
                      (long) problem.passages[crossing][hour]));
        }
      }
    }
    for (int hub = 0; hub < problem.berths.length; hub++) {
      for (int step = 0; step < problem.berths[hub].length; step++) {
        sum =
            Math.subtractExact(
                sum,
                Math.multiplyExact(
                    prices.tolls.berth[hub][step], (long) problem.berths[hub][step]));
      }
    }
    for (int limit = 0; limit < problem.personLimits.length; limit++) {
      sum =
          Math.subtractExact(
              sum,
              Math.multiplyExact(
                  prices.tolls.person[limit], (long) Math.max(0, problem.personLimits[limit])));
    }
    for (Station station : stations.all()) {
      sum =
          Math.subtractExact(
              sum, Math.multiplyExact(worth[station.index()], (long) station.vehicles()));
    }
    return sum;
  }

  /** Rounds the last program's solution step by step, looking for new columns as it goes. */
  List<Suggestion> dive(TimeBudget time) {
    var dive = new Dive(problem, stations, master);
    while (master.solve().isPresent() && dive.fixMore()) {
      boolean gained = true;
      for (int round = 0; round < PRICINGS_BETWEEN_FIXINGS && gained && !time.isOver(); round++) {
        gained = master.solve().isPresent() && limitAndPrice();
      }
    }
    return dive.suggestions();
  }

  /** Limits what is used too much and adds what gains; whether anything does. */
  private boolean limitAndPrice() {
    master.limitPassages();
    master.limitBerths();
    if (master.solve().isEmpty()) {
      return false;
    }
    Prices program = master.prices();
    clip(program);
    List<Column> gaining =
        pricing.at(program, Detail.FAMILIAR).columns().stream()
            .filter(column -> master.gains(column, program))
            .toList();
    master.thinOut();
    gaining.forEach(master::add);
    return !gaining.isEmpty();
  }
}
