package org.oskil.model.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.oskil.model.count.Counted;
import org.oskil.model.decision.Decision;
import org.oskil.model.decision.Said;
import org.oskil.model.decision.Terms;
import org.oskil.model.decision.Voice;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.Presence;
import org.oskil.model.register.Registration;
import org.oskil.model.register.Registration.Standing;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.SubmissionId;

/**
 * Everything that was sent about some households, and what follows from it. Two histories of the
 * same submissions are the same, in whatever order they came and however often.
 *
 * <p>Households whose residents were merged with each other belong into one history.
 */
public final class History {
  /** By credible time, those without one first, then by name, so that there is always one order. */
  private static final Comparator<Submission> BY_TIME =
      Comparator.comparing(
              (Submission submission) -> submission.clocks().credible().orElse(Instant.MIN))
          .thenComparing(Submission::id);

  private final List<Submission> submissions;
  private final Acquaintance acquaintance;
  private final Map<ResidentId, Registration> registrations = new TreeMap<>();
  private final Map<ResidentId, Map<VersionId, List<Said>>> said = new HashMap<>();
  private final Map<HouseholdId, Map<VersionId, Integer>> failedVisits = new HashMap<>();

  private History(List<Submission> submissions) {
    this.submissions = submissions;
    this.acquaintance = new Acquaintance(submissions);
    Written written = Written.of(submissions);
    Sameness sameness = Sameness.of(submissions, written.residents());
    Map<ResidentId, Presence> presences = presences(sameness);
    for (ResidentId resident : written.residents()) {
      ResidentId same = sameness.counting(resident);
      registrations.put(
          resident,
          new Registration(
              resident,
              written.household(resident),
              written.basis(resident),
              written.person(resident),
              standing(written, resident, same),
              same,
              presences.getOrDefault(same, Presence.UNKNOWN)));
    }
    collectWords(sameness);
  }

  /** A history of these submissions; one that is given twice counts once. */
  public static History of(Collection<Submission> submissions) {
    Map<SubmissionId, Submission> distinct = new TreeMap<>();
    submissions.forEach(submission -> distinct.putIfAbsent(submission.id(), submission));
    List<Submission> ordered = new ArrayList<>(distinct.values());
    ordered.sort(BY_TIME);
    return new History(ordered);
  }

  /** Every registration, by id. */
  public List<Registration> registrations() {
    return List.copyOf(registrations.values());
  }

  /** Each time that somebody was seen elsewhere than before, as it happened. */
  public List<Moved> movements() {
    return Moved.in(submissions, registrations);
  }

  /** What a person who counts under this registration has decided on one order version. */
  public Decision decision(ResidentId resident, Terms terms) {
    Registration registration = registrations.get(resident);
    if (registration == null) {
      throw new IllegalArgumentException("No resident " + resident + " in this history.");
    }
    return Decision.of(
        said.getOrDefault(resident, Map.of()).getOrDefault(terms.version(), List.of()),
        acquaintance,
        terms.protectsChildren() && registration.person().isChild(),
        failedVisits
            .getOrDefault(registration.household(), Map.of())
            .getOrDefault(terms.version(), 0));
  }

  /** How everybody of a household on the roll counts under one order version that lists it. */
  public List<Counted> count(HouseholdId household, Terms terms) {
    List<Registration> members = of(household);
    if (!terms.covers(members)) {
      return List.of();
    }
    return members.stream()
        .filter(Registration::isOnTheRoll)
        .map(member -> new Counted(member, terms.version(), decision(member.resident(), terms)))
        .toList();
  }

  /** Whether an order speaks to this household at all. */
  public boolean isCovered(HouseholdId household, Terms terms) {
    return terms.covers(of(household));
  }

  private List<Registration> of(HouseholdId household) {
    return registrations.values().stream()
        .filter(registration -> registration.household().equals(household))
        .toList();
  }

  private static Standing standing(Written written, ResidentId resident, ResidentId same) {
    if (!resident.equals(same)) {
      return Standing.MERGED;
    }
    return written.isStruckOff(resident) ? Standing.STRUCK_OFF : Standing.ON_THE_ROLL;
  }

  private Map<ResidentId, Presence> presences(Sameness sameness) {
    Map<ResidentId, Presence> presences = new HashMap<>();
    for (Submission submission : submissions) {
      for (Entry entry : submission.entries()) {
        if (entry instanceof Entry.Seen seen) {
          presences.put(sameness.counting(seen.resident()), seen.presence());
        } else if (entry instanceof Entry.Visited visited) {
          for (ResidentId found : visited.found()) {
            presences.put(sameness.counting(found), Presence.PRESENT);
          }
        }
      }
    }
    return presences;
  }

  private void collectWords(Sameness sameness) {
    for (Submission submission : submissions) {
      for (Entry entry : submission.entries()) {
        switch (entry) {
          case Entry.Stated stated ->
              words(sameness, stated.resident(), stated.version())
                  .add(
                      new Said(
                          submission.id(),
                          submission.clocks(),
                          stated.voice(),
                          stated.statement(),
                          false));
          case Entry.Reviewed reviewed ->
              words(sameness, reviewed.resident(), reviewed.version())
                  .add(
                      new Said(
                          submission.id(),
                          submission.clocks(),
                          new Voice.InTheirName(),
                          reviewed.reading(),
                          true));
          case Entry.Visited visited -> {
            if (!visited.reached()) {
              failedVisits
                  .computeIfAbsent(submission.household(), _ -> new HashMap<>())
                  .merge(visited.version(), 1, Integer::sum);
            }
          }
          case Entry.Registered _,
              Entry.Described _,
              Entry.Seen _,
              Entry.Merged _,
              Entry.MergeUndone _,
              Entry.StruckOff _,
              Entry.Reinstated _ -> {
            // Says nothing about a decision.
          }
        }
      }
    }
  }

  private List<Said> words(Sameness sameness, ResidentId resident, VersionId version) {
    return said.computeIfAbsent(sameness.counting(resident), _ -> new HashMap<>())
        .computeIfAbsent(version, _ -> new ArrayList<>());
  }
}
