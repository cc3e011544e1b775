package org.oskil.engine.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.oskil.engine.duty.Detail;
import org.oskil.engine.duty.DutySearch;
import org.oskil.engine.duty.Trip;
import org.oskil.engine.effort.Workers;
import org.oskil.engine.fleet.Crew;
import org.oskil.engine.fleet.FleetProblem;

/** Finds the best thing a vehicle can do from every station at given prices. */
final class Pricing {
  private final FleetProblem problem;
  private final Demand demand;
  private final Stations stations;
  private final DutySearch[] searches;
  private final Workers workers;

  /**
   * What a vehicle earns at most from each station to the end, and a column for each that earns
   * about that.
   */
  static final class Priced {
    private final long[] worth;
    private final List<Column> columns;

    private Priced(long[] worth, List<Column> columns) {
      this.worth = worth;
      this.columns = List.copyOf(columns);
    }

    /** By station. */
    long[] worth() {
      return worth;
    }

    List<Column> columns() {
      return columns;
    }
  }

  private record PricedStation(int station, long worth, Column column) {}

  Pricing(FleetProblem problem, Demand demand, Stations stations, Workers workers) {
    this.problem = problem;
    this.demand = demand;
    this.stations = stations;
    this.workers = workers;
    searches = new DutySearch[problem.crews.length];
    for (int crew = 0; crew < searches.length; crew++) {
      searches[crew] = new DutySearch(problem);
    }
  }

  /** What is worth most; the worth is proven if everything is looked at. */
  Priced at(Prices prices, Detail detail) {
    List<Callable<List<PricedStation>>> pieces = new ArrayList<>();
    for (int crew = 0; crew < searches.length; crew++) {
      int priced = crew;
      pieces.add(() -> price(priced, prices, detail));
    }
    long[] worth = new long[stations.all().size()];
    List<Column> columns = new ArrayList<>();
    for (List<PricedStation> found : workers.all(pieces)) {
      for (PricedStation one : found) {
        worth[one.station] = one.worth;
        columns.add(one.column);
      }
    }
    return new Priced(worth, columns);
  }

  private List<PricedStation> price(int crewNumber, Prices prices, Detail detail) {
    Crew crew = problem.crews[crewNumber];
    DutySearch search = searches[crewNumber];
    var loads = new PricedLoads(problem, demand, prices, crew);
    search.lookAt(detail);
    search.run(crew, loads, prices.blend, prices.tolls, 0, problem.lastReady);
    List<PricedStation> found = new ArrayList<>();
    for (Station station : stations.all()) {
      if (station.crew() == crewNumber) {
        List<Trip> spell =
            search.duty(crew, prices.tolls, station.origin(), station.from(), station.spellEnds());
        int ends =
            spell.isEmpty()
                ? station.origin()
                : problem.originOfHub[problem.destinations[spell.getLast().destination()].hub];
        int next = stations.next(station, ends);
        found.add(
            new PricedStation(
                station.index(),
                search.worth(station.origin(), station.from()),
                Column.of(problem, demand, station.index(), next, spell, prices, loads)));
      }
    }
    return found;
  }
}
