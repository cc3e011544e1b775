package org.oskil.bench.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.bench.timetable.Dispatch;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioReader;

class ExposureScoreTest {
  private static final int CHANGES = 2000;

  @Test
  void aScoreKeptThroughManyChangesIsTheScoreFromScratch() throws InvalidScenario {
    FleetProblem problem =
        FleetProblem.of(ScenarioReader.read(Path.of("../data/kupiansk")).scenario());
    var instance = new Evacuation.Instance(problem, new long[problem.lines]);
    List<List<Errand>> nothing = new ArrayList<>();
    problem.vehicles.forEach(vehicle -> nothing.add(List.of()));
    var evacuation = new Evacuation(instance, nothing);
    var kept = new ExposureScore();
    kept.resetWorkingSolution(evacuation);
    var random = new Random(7);
    for (int change = 0; change < CHANGES; change++) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        RunSlot slot = evacuation.getSlots().get(random.nextInt(evacuation.getSlots().size()));
        change(slot, problem, random);
        kept.afterVariableChanged(slot, RunSlot.STOPS);
      }
      var score = kept.calculateScore();
      if (change % 50 == 0) {
        var scratch = new ExposureScore();
        scratch.resetWorkingSolution(evacuation);
        assertThat(score).as("after %d changes", change).isEqualTo(scratch.calculateScore());
      }
    }
  }

  @Test
  void aPlanThatIsAllowedIsScoredAsWhatItComesTo() throws InvalidScenario {
    FleetProblem problem =
        FleetProblem.of(ScenarioReader.read(Path.of("../data/kupiansk")).scenario());
    long[] references = new long[problem.lines];
    Dispatch.Dispatched made =
        new Dispatch(problem, references).dispatch(TimefoldPeer.first(problem));
    var evacuation = new Evacuation(new Evacuation.Instance(problem, references), made.errands());
    int[] next = new int[made.errands().size()];
    for (RunSlot slot : evacuation.getSlots()) {
      List<Errand> errands = made.errands().get(slot.vehicle());
      int at = next[slot.vehicle()]++;
      if (at < errands.size()) {
        slot.setStops(errands.get(at).stops());
        slot.setHub(errands.get(at).hub());
        slot.setOutRoute(errands.get(at).outRoute());
        slot.setInRoute(errands.get(at).inRoute());
        slot.setStart(errands.get(at).notBefore());
      }
    }
    var score = new ExposureScore();
    score.resetWorkingSolution(evacuation);
    long priceOfUnseated = -made.regret() - score.calculateScore().score();
    assertThat(priceOfUnseated).isEqualTo(made.unseated() * ExposureScore.withoutSeat(problem));
  }

  private static void change(RunSlot slot, FleetProblem problem, Random random) {
    if (random.nextInt(4) == 0) {
      slot.setStops(null);
    } else {
      slot.setStops(slot.getSequences().get(random.nextInt(slot.getSequences().size())));
      slot.setHub(random.nextInt(problem.hubs.size()));
      slot.setOutRoute(random.nextInt(3));
      slot.setInRoute(random.nextInt(3));
      slot.setStart(random.nextInt(problem.horizon));
    }
  }
}
