package org.oskil.exchange.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.oskil.exchange.planfile.Happening;
import org.oskil.exchange.planfile.MadeFrom;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.plan.Finish;
import org.oskil.model.plan.Leg;
import org.oskil.model.plan.Onward;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;
import org.oskil.model.threat.LineId;

/** Plan files that obey no rule of planning but hold every kind of value a plan file can. */
public final class RandomPlanFiles {
  private static final String LETTERS = "AZaz09-/.:@ \"\\<>&,;=+'їґє’🚌\n\t\u2028";
  private final RandomGenerator random;

  private RandomPlanFiles(RandomGenerator random) {
    this.random = random;
  }

  public static PlanFile withSeed(long seed) {
    return new RandomPlanFiles(RandomGeneratorFactory.of("L64X128MixRandom").create(seed)).file();
  }

  private PlanFile file() {
    var plan =
        new Plan(
            some(8, number -> run(number + word())),
            some(5, number -> new Plan.Unseated(group(), count())));
    return new PlanFile(
        new MadeFrom(word(), word(), some(3, number -> happening())),
        plan,
        appraisal(),
        plan.runs().isEmpty() ? List.of() : some(6, number -> change(plan.runs())));
  }

  private Happening happening() {
    return new Happening(
        time(),
        some(3, number -> new CrossingId(word())),
        some(3, number -> new VehicleId(word())),
        some(3, number -> new LineId(word())),
        random.nextBoolean() ? Happening.Demand.AS_BEFORE : new Happening.Demand(word(), word()));
  }

  private RunChange change(List<Run> runs) {
    String known = runs.get(random.nextInt(runs.size())).id();
    return switch (random.nextInt(3)) {
      case 0 -> new RunChange.Added(known);
      case 1 -> new RunChange.Changed(run(word()), known);
      default -> new RunChange.Dropped(run(word()), word());
    };
  }

  private Run run(String id) {
    var finish =
        new Finish(
            new HubId(word()),
            leg(),
            time(),
            time(),
            random.nextBoolean() ? new Onward.Stay() : new Onward.ByTrain(word()));
    return new Run(id, new VehicleId(word()), place(), time(), some(3, number -> stop()), finish);
  }

  private Stop stop() {
    return new Stop(
        place(), leg(), time(), time(), some(3, number -> new Stop.Boarding(group(), count())));
  }

  private Leg leg() {
    return new Leg(
        some(4, number -> place()),
        some(2, number -> new Leg.Passage(new CrossingId(word()), time())));
  }

  private Appraisal appraisal() {
    return new Appraisal(
        some(6, number -> new Appraisal.LineValue(new LineId(word()), sum(), sum(), sum())),
        new Appraisal.Proof(new LineId(word()), sum(), sum()),
        some(
            3,
            number ->
                new Appraisal.LossValue(
                    new CrossingId(word()),
                    time(),
                    count(),
                    new LineId(word()),
                    sum(),
                    sum(),
                    count())),
        some(
            3,
            number ->
                new Appraisal.Clearance(
                    List.of(PartyClass.values()).get(random.nextInt(3)), time())),
        new Appraisal.Effort(
            random.nextLong(), Duration.ofMillis(random.nextInt(100_000)), sum(), word()));
  }

  private PlaceId place() {
    return new PlaceId(word());
  }

  private PartyGroupId group() {
    return new PartyGroupId(word());
  }

  private int count() {
    return random.nextInt(10) == 0 ? Integer.MAX_VALUE : random.nextInt(100);
  }

  private long sum() {
    return random.nextInt(10) == 0 ? Long.MAX_VALUE : random.nextLong(-1000, 1_000_000_000_000L);
  }

  private Instant time() {
    return SampleDistrict.START.plusSeconds(random.nextLong(-100_000, 100_000));
  }

  /** Never blank. */
  private String word() {
    var word = new StringBuilder("w");
    int[] letters = LETTERS.codePoints().toArray();
    IntStream.range(0, random.nextInt(6))
        .forEach(i -> word.appendCodePoint(letters[random.nextInt(letters.length)]));
    return word.toString();
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
  }
}
