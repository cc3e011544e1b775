package org.oskil.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.plan.Run;
import org.oskil.model.plan.Stop;

/** Who is on the roll when the demand changes: nobody who has left with a run ever falls off it. */
final class Roll {
  private Roll() {}

  /**
   * The people asked for now, and beside them those who have departed and are no longer asked for.
   *
   * @param before the roll by which the departed runs were made
   */
  static List<PartyGroup> keeping(
      List<Run> departed, List<PartyGroup> before, List<PartyGroup> asked) {
    Map<PartyGroupId, Integer> left = new HashMap<>();
    for (Run run : departed) {
      for (Stop stop : run.stops()) {
        stop.boarding()
            .forEach(boarding -> left.merge(boarding.group(), boarding.parties(), Integer::sum));
      }
    }
    Map<PartyGroupId, PartyGroup> roll = new LinkedHashMap<>();
    asked.forEach(group -> roll.put(group.id(), group));
    for (PartyGroup group : before) {
      int gone = Math.min(left.getOrDefault(group.id(), 0), group.parties());
      if (gone > 0) {
        roll.merge(
            group.id(), with(group, gone), (now, then) -> with(now, Math.max(now.parties(), gone)));
      }
    }
    return new ArrayList<>(roll.values());
  }

  private static PartyGroup with(PartyGroup group, int parties) {
    return new PartyGroup(
        group.id(), group.place(), group.partyClass(), group.needs(), parties, group.release());
  }
}
