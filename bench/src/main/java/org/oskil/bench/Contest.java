package org.oskil.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.oskil.bench.ortools.RoutingPeer;
import org.oskil.bench.timefold.TimefoldPeer;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.check.Verdict;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/** Runs the planners one after another, seed by seed, and lets the checker measure each plan. */
final class Contest {
  private static final long FIRST_SEED = 1;

  private final Scenario scenario;
  private final Duration time;
  private final int seeds;
  private final int threads;
  private final Set<Entrant> entrants;

  Contest(Scenario scenario, Duration time, int seeds, int threads, Set<Entrant> entrants) {
    this.scenario = scenario;
    this.time = time;
    this.seeds = seeds;
    this.threads = threads;
    this.entrants = Set.copyOf(entrants);
  }

  private record Timed(Plan plan, Duration spent) {}

  /** Oskil plans with the first seed even where it does not take part: the references are its. */
  Results run(Consumer<String> progress) {
    progress.accept("references: Oskil, seed %d, %d s".formatted(FIRST_SEED, time.toSeconds()));
    var oskil = new OskilPeer(threads);
    Timed first = plan(oskil, FIRST_SEED);
    List<Long> references = oskil.references();
    List<Peer> peers = peers(oskil, references);
    List<Measured> measured = new ArrayList<>();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + seeds; seed++) {
      for (Peer peer : peers) {
        Timed timed = peer == oskil && seed == FIRST_SEED ? first : plan(peer, seed);
        Verdict verdict = PlanCheck.of(scenario, timed.plan);
        Measured one = Measured.of(peer.name(), seed, timed.spent, timed.plan, verdict, references);
        verdict.faults().stream().limit(3).forEach(fault -> progress.accept(fault.sentence()));
        progress.accept(
            "seed %d  %-16s  %s  %,d weighted without a seat, largest regret %,d h"
                .formatted(
                    seed,
                    peer.name(),
                    one.accepted() ? "accepted" : one.faults() + " faults",
                    one.loss().weight(),
                    one.loss().regret() / 3600));
        measured.add(one);
      }
    }
    Map<String, String> versions = new LinkedHashMap<>();
    peers.forEach(peer -> versions.put(peer.name(), peer.version()));
    return new Results(scenario, time, threads, versions, references, measured);
  }

  private List<Peer> peers(OskilPeer oskil, List<Long> references) {
    List<Peer> peers = new ArrayList<>();
    for (Entrant entrant : Entrant.values()) {
      if (entrants.contains(entrant)) {
        peers.add(
            switch (entrant) {
              case OSKIL -> oskil;
              case TIMEFOLD -> new TimefoldPeer(references, threads);
              case ORTOOLS -> new RoutingPeer(references, threads);
            });
      }
    }
    return peers;
  }

  private Timed plan(Peer peer, long seed) {
    long started = System.nanoTime();
    Plan plan = peer.plan(scenario, time, seed);
    return new Timed(plan, Duration.ofNanos(System.nanoTime() - started));
  }
}
