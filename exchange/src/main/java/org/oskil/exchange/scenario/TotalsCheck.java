package org.oskil.exchange.scenario;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.JsonForm;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.scenario.ScenarioFolder.Headcount;
import org.oskil.model.people.PartyClass;
import org.oskil.model.place.PlaceId;

/**
 * The same people are counted three times: reported over all, by place, and by party. All three
 * must agree.
 */
final class TotalsCheck {
  private TotalsCheck() {}

  /** The parties of every place against its row in {@code people.csv}. */
  static void byPlace(Entries<Headcount> headcounts, Entries<Party> parties) {
    if (!parties.whole()) {
      return;
    }
    Map<PlaceId, List<Party>> byPlace =
        parties.values().stream().collect(groupingBy(party -> party.group().place()));
    for (Entry<Headcount> entry : headcounts.entries()) {
      Headcount listed = entry.value();
      List<Party> there = byPlace.getOrDefault(listed.place(), List.of());
      require(entry, "people", listed.people(), sum(there, Party::people));
      require(entry, "children", listed.children(), sum(there, Party::children));
      require(
          entry,
          "limited_mobility",
          listed.limitedMobility(),
          sum(there, TotalsCheck::limitedMobility));
    }
  }

  private static long limitedMobility(Party party) {
    return party.group().partyClass() == PartyClass.LIMITED_MOBILITY ? party.people() : 0;
  }

  private static void require(Entry<Headcount> entry, String column, long listed, long sum) {
    if (listed != sum) {
      entry.row().at(column).report(ProblemCode.TOTAL_DIFFERS, String.valueOf(sum));
    }
  }

  /** All places against the figures that were reported. */
  static void overall(Head head, Entries<Headcount> headcounts, Problems problems) {
    if (headcounts.whole()) {
      List<Headcount> all = headcounts.values();
      require(head.form(), "reportedPeople", sum(all, Headcount::people), problems);
      require(head.form(), "reportedChildren", sum(all, Headcount::children), problems);
    }
  }

  private static void require(JsonForm form, String key, long sum, Problems problems) {
    if (problems.concern(HeadFile.FILE, "/" + key)) {
      return;
    }
    Field reported = form.number(key);
    if (reported.count() != sum) {
      reported.report(ProblemCode.REPORTED_TOTAL_DIFFERS, String.valueOf(sum));
    }
  }

  private static <T> long sum(List<T> counted, ToLongFunction<T> people) {
    return counted.stream().mapToLong(people).sum();
  }
}
