package org.oskil.model.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.Person;
import org.oskil.model.register.ResidentId;

/** Who was ever written down, and whether they were struck off, as the latest entries say. */
final class Written {
  private final Map<ResidentId, HouseholdId> households = new TreeMap<>();
  private final Map<ResidentId, Basis> bases = new HashMap<>();
  private final Map<ResidentId, Person> persons = new HashMap<>();
  private final Set<ResidentId> struckOff = new HashSet<>();

  static Written of(List<Submission> ordered) {
    Written written = new Written();
    for (Submission submission : ordered) {
      for (Entry entry : submission.entries()) {
        written.take(submission, entry);
      }
    }
    return written;
  }

  private void take(Submission submission, Entry entry) {
    switch (entry) {
      case Entry.Registered registered -> {
        households.putIfAbsent(registered.resident(), submission.household());
        bases.putIfAbsent(registered.resident(), registered.basis());
        persons.put(registered.resident(), registered.person());
      }
      case Entry.Described described -> persons.put(described.resident(), described.person());
      case Entry.StruckOff struck -> struckOff.add(struck.resident());
      case Entry.Reinstated reinstated -> struckOff.remove(reinstated.resident());
      case Entry.Visited _,
          Entry.Stated _,
          Entry.Reviewed _,
          Entry.Seen _,
          Entry.Merged _,
          Entry.MergeUndone _ -> {
        // Changes nothing about who is on the roll.
      }
    }
  }

  Set<ResidentId> residents() {
    return households.keySet();
  }

  HouseholdId household(ResidentId resident) {
    return get(households, resident);
  }

  Basis basis(ResidentId resident) {
    return get(bases, resident);
  }

  Person person(ResidentId resident) {
    return get(persons, resident);
  }

  boolean isStruckOff(ResidentId resident) {
    return struckOff.contains(resident);
  }

  private static <T> T get(Map<ResidentId, T> map, ResidentId resident) {
    T value = map.get(resident);
    if (value == null) {
      throw new IllegalStateException("Resident " + resident + " was never registered.");
    }
    return value;
  }
}
