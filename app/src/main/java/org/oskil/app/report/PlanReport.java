package org.oskil.app.report;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.oskil.app.words.Words;
import org.oskil.engine.check.Recount;
import org.oskil.model.network.CrossingId;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.LineId;

/** A plan as text: by settlement, in all, by claim, by lost crossing, and what the checker says. */
public final class PlanReport {
  private static final String NOTHING = "–";

  private final Judged judged;
  private final Words words;
  private final ZoneId zone;
  private final List<String> lines = new ArrayList<>();

  private PlanReport(Judged judged, Words words) {
    this.judged = judged;
    this.words = words;
    zone = judged.scenario().rules().zone();
  }

  public static List<String> of(Judged judged, Words words) {
    var report = new PlanReport(judged, words);
    report.title();
    report.settlements();
    report.totals();
    report.claims();
    report.losses();
    report.lines.add("");
    report.lines.addAll(verdict(judged, words));
    report.lines.add(words.language().of(judged.scenario().about().notice()));
    return report.lines;
  }

  /** What the checker says, fault by fault. */
  public static List<String> verdict(Judged judged, Words words) {
    List<Judged.Refusal> faults = judged.refusals();
    if (faults.isEmpty()) {
      return List.of(words.say("check.green"));
    }
    var lines = new ArrayList<String>();
    lines.add(words.say("check.refused", words.counted("faults", faults.size())));
    faults.forEach(fault -> lines.add("  " + fault.code() + ": " + fault.sentence()));
    return lines;
  }

  private void title() {
    var scenario = judged.scenario();
    lines.add(
        words.say(
            "title",
            words.language().of(scenario.about().names()),
            words.counted("places", scenario.places().size()),
            words.counted("people", scenario.totalPeople())));
    lines.add(words.say("internal"));
    lines.add("");
  }

  private void settlements() {
    var table =
        new TextTable(
            List.of(0),
            words.say("settlement"),
            words.say("column.people"),
            words.say("column.weight"),
            words.say("column.first"),
            words.say("column.last"),
            words.say("column.with"),
            words.say("column.without"),
            words.say("column.no-seat"));
    Map<PlaceId, Place> places =
        judged.scenario().places().stream().collect(Collectors.toMap(Place::id, place -> place));
    for (Recount.PlaceCount count : judged.verdict().recount().places()) {
      Place place = places.get(count.place());
      table.add(
          place == null ? count.place().value() : words.language().of(place.names()),
          words.number(count.people().seated() + count.people().withoutSeat()),
          weights(count.place()),
          time(count.findFirstDeparture()),
          time(count.findLastDeparture()),
          words.personHours(worst(count).withPlan()),
          words.personHours(worst(count).withoutPlan()),
          words.number(count.people().withoutSeat()));
    }
    lines.addAll(table.lines());
    lines.add(words.say("exposure-unit"));
    lines.add("");
  }

  /** The line on which the place's people bear most. */
  private static Recount.LineExposure worst(Recount.PlaceCount count) {
    return count.lines().stream()
        .max((one, other) -> Long.compare(one.withPlan(), other.withPlan()))
        .orElseGet(() -> new Recount.LineExposure(new LineId(NOTHING), 0, 0));
  }

  private String weights(PlaceId place) {
    var threat = judged.scenario().threat();
    LongSummaryStatistics weights =
        threat.lines().stream()
            .flatMap(line -> threat.findDistance(place, line.id()).stream())
            .mapToLong(distance ->
                threat.bands().stream()
                    .filter(band -> band.from().compareTo(distance) <= 0)
                    .reduce((nearer, farther) -> farther)
                    .map(ExposureBand::weight)
                    .orElse(0))
            .summaryStatistics();
    if (weights.getCount() == 0) {
      return NOTHING;
    }
    String most = words.number(weights.getMax());
    return weights.getMin() == weights.getMax()
        ? most
        : words.number(weights.getMin()) + "–" + most;
  }

  private void totals() {
    if (!judged.carriesAnybody()) {
      lines.add(words.say("nobody"));
    }
    var people = judged.verdict().recount().people();
    Appraisal.Proof proof = judged.file().appraisal().proof();
    lines.add(
        words.say(
            "seated",
            words.counted("people", people.seated()),
            words.number(people.withoutSeat()),
            words.counted("runs", judged.file().plan().runs().size())));
    lines.add(
        words.say(
            "gap",
            name(proof.worst()),
            words.personHours(proof.value()),
            words.personHours(proof.bound()),
            words.percent(proof.gapPercent())));
    judged.file().appraisal().lines().stream()
        .filter(line -> line.line().equals(proof.worst()))
        .forEach(line -> lines.add(words.say("saved", words.personHours(line.withoutPlan()))));
  }

  private void claims() {
    lines.add("");
    lines.add(words.say("claims"));
    var table =
        new TextTable(
            List.of(0),
            words.say("column.claim"),
            words.say("column.exposure"),
            words.say("column.least"),
            words.say("column.regret"),
            words.say("column.stays"));
    for (Appraisal.LineValue line : judged.file().appraisal().lines()) {
      table.add(
          name(line.line()),
          words.personHours(line.exposure()),
          words.personHours(line.reference()),
          words.personHours(line.regret()),
          words.personHours(line.withoutPlan()));
    }
    lines.addAll(table.lines());
  }

  private void losses() {
    List<Appraisal.LossValue> losses = judged.file().appraisal().losses();
    if (losses.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.say("losses"));
    var table =
        new TextTable(
            List.of(0, 3),
            words.say("column.crossing"),
            words.say("column.lost-at"),
            words.say("column.no-seat"),
            words.say("column.worst"),
            words.say("column.exposure"),
            words.say("column.regret"),
            words.say("column.changed"));
    for (Appraisal.LossValue loss : losses) {
      table.add(
          name(loss.lost()),
          words.time(loss.at(), zone),
          words.number(loss.withoutSeat()),
          name(loss.worst()),
          words.personHours(loss.exposure()),
          words.personHours(loss.exposure() - loss.reference()),
          words.number(loss.changedRuns()));
    }
    lines.addAll(table.lines());
  }

  private String time(Optional<Instant> time) {
    return time.map(known -> words.time(known, zone)).orElse(NOTHING);
  }

  private String name(LineId id) {
    return judged.scenario().threat().lines().stream()
        .filter(line -> line.id().equals(id))
        .map(Line::names)
        .findFirst()
        .map(words.language()::of)
        .orElse(id.value());
  }

  private String name(CrossingId id) {
    return judged
        .scenario()
        .network()
        .findCrossing(id)
        .map(crossing -> words.language().of(crossing.names()))
        .orElse(id.value());
  }
}
