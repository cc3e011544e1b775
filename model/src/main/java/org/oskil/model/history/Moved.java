package org.oskil.model.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oskil.model.register.Presence;
import org.oskil.model.register.Registration;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Clocks;

/**
 * Somebody was seen elsewhere than before. One person may have moved many times.
 *
 * @param resident the registration under which the person counts
 */
public record Moved(ResidentId resident, Presence from, Presence to, Clocks clocks) {
  /** Every movement in submissions that are ordered as they happened. */
  static List<Moved> in(List<Submission> ordered, Map<ResidentId, Registration> registrations) {
    List<Moved> moves = new ArrayList<>();
    Map<ResidentId, Presence> last = new HashMap<>();
    for (Submission submission : ordered) {
      for (Entry entry : submission.entries()) {
        sightings(entry)
            .forEach((seen, presence) -> {
              Registration registration = registrations.get(seen);
              if (registration != null) {
                ResidentId counts = registration.same();
                Presence before = lastOf(last.put(counts, presence));
                if (before != presence) {
                  moves.add(new Moved(counts, before, presence, submission.clocks()));
                }
              }
            });
      }
    }
    return List.copyOf(moves);
  }

  private static Presence lastOf(@Nullable Presence presence) {
    return presence == null ? Presence.UNKNOWN : presence;
  }

  private static Map<ResidentId, Presence> sightings(Entry entry) {
    return switch (entry) {
      case Entry.Seen seen -> Map.of(seen.resident(), seen.presence());
      case Entry.Visited visited -> {
        Map<ResidentId, Presence> met = new HashMap<>();
        visited.found().forEach(resident -> met.put(resident, Presence.PRESENT));
        yield met;
      }
      case Entry.Registered _,
          Entry.Described _,
          Entry.Stated _,
          Entry.Reviewed _,
          Entry.Merged _,
          Entry.MergeUndone _,
          Entry.StruckOff _,
          Entry.Reinstated _ ->
          Map.of();
    };
  }
}
