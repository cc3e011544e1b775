package org.oskil.engine.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oskil.model.plan.Plan;
import org.oskil.model.plan.Run;
import org.oskil.model.scenario.Scenario;

/** Judges plans by the rules of docs/planning-problem.md and adds up again what they do. */
public final class PlanCheck {
  private final District district;
  private final Plan plan;
  private final PartyCount count;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Trip> trips = new ArrayList<>();
  private final List<Trip> sound = new ArrayList<>();

  private PlanCheck(District district, Plan plan) {
    this.district = district;
    this.plan = plan;
    count = new PartyCount(district);
  }

  /** Judges a whole plan. */
  public static Verdict of(Scenario scenario, Plan plan) {
    var check = new PlanCheck(new District(scenario), plan);
    plan.runs().forEach(run -> check.judge(run, check.district, false));
    return check.conclude();
  }

  /**
   * Judges the plan made after something happened. What had departed must be unchanged, counts
   * toward every limit and is not itself judged by limits that have shrunk since; whether the
   * promised plan was sound when it was made is for {@link #of} to say.
   */
  public static Verdict afterReplan(Happened happened, Plan after) {
    var check = new PlanCheck(new District(happened.now()), after);
    check.judge(happened, new District(happened.then()));
    return check.conclude();
  }

  private void judge(Happened happened, District then) {
    Set<Run> departed = new HashSet<>();
    happened.promised().runs().stream().filter(happened::hadDeparted).forEach(departed::add);
    count.keep(then, List.copyOf(departed));
    Set<Run> kept = new HashSet<>();
    for (Run run : plan.runs()) {
      boolean unchanged = departed.contains(run) && kept.add(run);
      judge(run, unchanged ? then : district, unchanged);
      if (!unchanged) {
        judgeNew(run, happened);
      }
    }
    for (Run run : happened.promised().runs()) {
      if (departed.contains(run) && !kept.contains(run)) {
        faults.add(
            new ReplanFault.DepartedRunChanged(RunName.of(run), run.departs(), happened.at()));
      }
    }
  }

  private void judgeNew(Run run, Happened happened) {
    if (happened.hadDeparted(run)) {
      faults.add(new ReplanFault.DepartsInThePast(RunName.of(run), run.departs(), happened.at()));
    }
    if (happened.lost().contains(run.vehicle())) {
      faults.add(new ReplanFault.LostVehicleRuns(RunName.of(run), run.departs()));
    }
  }

  private void judge(Run run, District known, boolean departed) {
    new TripReading(known, faults).read(run, departed).ifPresent(this::judge);
  }

  private void judge(Trip trip) {
    int before = faults.size();
    new LegRules(trip, faults).judge();
    new TimetableRules(trip, faults).judge();
    DutyRules.judgeHours(trip, faults);
    BoardingRules.judge(trip, faults);
    OnwardRules.judge(trip, faults);
    trips.add(trip);
    if (faults.size() == before) {
      sound.add(trip);
    }
  }

  private Verdict conclude() {
    DutyRules.judgeIds(plan.runs(), faults);
    DutyRules.judgeDuties(trips, faults);
    count.judge(plan, faults);
    var hours = new CrossingHours(district, trips);
    hours.judge(faults);
    new SharedRules(district, trips, faults).judge();
    var recount = Recounting.of(district, count, sound, hours);
    faults.addAll(district.weights.unknown());
    return new Verdict(faults, recount);
  }
}
