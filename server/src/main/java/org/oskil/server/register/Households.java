package org.oskil.server.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.model.count.Counted;
import org.oskil.model.count.RollCount;
import org.oskil.model.decision.Decision;
import org.oskil.model.decision.Terms;
import org.oskil.model.history.History;
import org.oskil.model.history.Submission;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.Registration;
import org.oskil.model.register.ResidentId;
import org.oskil.server.register.Standings.DecisionKey;
import org.oskil.server.register.Standings.DecisionRow;

/**
 * Some households, whole groups of linked ones, and the terms under which their places are counted:
 * all that is needed to say from what was sent where everybody stands.
 *
 * @param homes every household, by id
 * @param terms the order versions that list a place, by place
 */
record Households(Map<HouseholdId, Home> homes, Map<PlaceId, List<Terms>> terms) {
  Households {
    homes = Map.copyOf(homes);
    terms = Map.copyOf(terms);
  }

  /** Where everybody stands according to everything that was sent about these households. */
  Standings standings(Collection<Submission> submissions) {
    History history = History.of(submissions);
    Map<ResidentId, Registration> registrations = new HashMap<>();
    history.registrations().forEach(one -> registrations.put(one.resident(), one));
    Map<DecisionKey, DecisionRow> decisions = new HashMap<>();
    for (Home home : homes.values()) {
      for (Terms version : termsOf(home)) {
        for (Counted counted : history.count(home.household(), version)) {
          decisions.put(
              new DecisionKey(version.version(), counted.registration().resident()), row(counted));
        }
      }
    }
    return new Standings(registrations, decisions);
  }

  private static DecisionRow row(Counted counted) {
    Decision decision = counted.decision();
    return new DecisionRow(
        decision.choice(),
        decision.isContested(),
        decision.failedVisits(),
        counted.cell(),
        counted.keepsSeat());
  }

  /** The roll of each version and place that these households add to. */
  Map<RollKey, RollCount> rolls(Standings standings) {
    Map<HouseholdId, List<Registration>> members = new HashMap<>();
    for (Registration registration : standings.registrations().values()) {
      members.computeIfAbsent(registration.household(), _ -> new ArrayList<>()).add(registration);
    }
    Map<RollKey, RollCount> rolls = new HashMap<>();
    members.forEach((household, all) -> {
      Home home = get(household);
      for (Terms version : termsOf(home)) {
        if (version.covers(all)) {
          rolls.merge(
              new RollKey(version.version(), home.place()),
              all.stream().map(RollCount::of).reduce(RollCount.NOBODY, RollCount::plus),
              RollCount::plus);
        }
      }
    });
    return rolls;
  }

  /** Where each resident lives. */
  Map<ResidentId, PlaceId> places(Standings standings) {
    Map<ResidentId, PlaceId> places = new HashMap<>();
    standings
        .registrations()
        .values()
        .forEach(one -> places.put(one.resident(), get(one.household()).place()));
    return places;
  }

  /** Names a row of {@code roll_count}, all slots together. */
  record RollKey(VersionId version, PlaceId place) {}

  Home get(HouseholdId household) {
    Home home = homes.get(household);
    if (home == null) {
      throw new IllegalStateException(
          "Household %s is not among those that were locked. Maybe it was linked meanwhile."
              .formatted(household));
    }
    return home;
  }

  private List<Terms> termsOf(Home home) {
    return terms.getOrDefault(home.place(), List.of());
  }
}
