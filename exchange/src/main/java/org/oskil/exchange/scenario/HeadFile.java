package org.oskil.exchange.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.input.JsonForm;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.model.people.PartyClass;
import org.oskil.model.place.Names;
import org.oskil.model.scenario.About;
import org.oskil.model.scenario.Rules;
import org.oskil.model.scenario.Rules.Curfew;
import org.oskil.model.scenario.Rules.Timetable;

/** Reads {@code scenario.json}: what the scenario is, and the rules of the operation. */
final class HeadFile {
  static final String FILE = "scenario.json";

  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "notice",
          "reportedPeople",
          "reportedChildren",
          "start",
          "deadline",
          "zone",
          "stepMinutes",
          "maxStops",
          "nextStopWithinMinutes",
          "curfew",
          "classWeights",
          "transferMinutes",
          "crossingLossAt");
  private static final List<String> LANGUAGES = List.of("uk", "en");
  private static final int MINUTES_OF_AN_HOUR = 60;

  /** Longer than any evacuation; a mistyped year is found here and not when memory runs out. */
  private static final int LONGEST_DAYS = 31;

  private final JsonForm form;

  private HeadFile(JsonForm form) {
    this.form = form;
  }

  /**
   * Times that cannot be read stand open, so that nothing else is reported for lying outside of
   * them.
   */
  static Optional<Head> read(FolderFiles files, Problems problems) {
    return files
        .text(FILE)
        .flatMap(text -> JsonForm.parse(FILE, text, KEYS, problems))
        .map(form -> new HeadFile(form).read());
  }

  private Head read() {
    var about =
        new About(
            form.text("id").id(),
            names("name"),
            names("notice"),
            form.number("reportedPeople").count(),
            form.number("reportedChildren").count());
    Instant start = form.text("start").instant(Span.OPEN.start());
    Instant deadline = deadlineAfter(start);
    var rules =
        new Rules(
            start,
            deadline,
            form.text("zone").zone(),
            timetable(),
            curfew(),
            classWeights(),
            crossingLoss(start, deadline));
    return new Head(about, rules, minutes("transferMinutes"), form);
  }

  private Names names(String key) {
    JsonForm names = form.object(key, LANGUAGES);
    return new Names(names.text("uk").ukrainian(), names.text("en").english());
  }

  private Instant deadlineAfter(Instant start) {
    Field field = form.text("deadline");
    Instant deadline = field.instant(Span.OPEN.deadline());
    if (start.equals(Span.OPEN.start()) || deadline.equals(Span.OPEN.deadline())) {
      return deadline;
    }
    long days = Duration.between(start, deadline).toDays();
    if (!start.isBefore(deadline)) {
      field.report(ProblemCode.DEADLINE_BEFORE_START, start.toString());
      return Span.OPEN.deadline();
    }
    if (days > LONGEST_DAYS) {
      field.report(
          ProblemCode.OPERATION_TOO_LONG, String.valueOf(days), String.valueOf(LONGEST_DAYS));
    }
    return deadline;
  }

  private Instant crossingLoss(Instant start, Instant deadline) {
    Field field = form.text("crossingLossAt");
    Instant loss = field.instant(start);
    if (loss.isBefore(start) || loss.isAfter(deadline)) {
      field.report(ProblemCode.LOSS_OUTSIDE_OPERATION, start.toString(), deadline.toString());
    }
    return loss;
  }

  private Timetable timetable() {
    Field step = form.number("stepMinutes");
    int minutes = step.positive();
    if (MINUTES_OF_AN_HOUR % minutes != 0) {
      step.report(ProblemCode.STEP_DOES_NOT_DIVIDE);
    }
    return new Timetable(
        Duration.ofMinutes(minutes),
        form.number("maxStops").positive(),
        minutes("nextStopWithinMinutes"));
  }

  private Duration minutes(String key) {
    return Duration.ofMinutes(form.number(key).count());
  }

  private List<Curfew> curfew() {
    return form.objects("curfew", List.of("from", "to")).stream().map(HeadFile::curfew).toList();
  }

  private static Curfew curfew(JsonForm times) {
    Field start = times.text("from");
    Field end = times.text("to");
    LocalTime from = start.timeOfDay();
    LocalTime to = end.timeOfDay();
    if (from.equals(to) && start.value().equals(end.value())) {
      end.report(ProblemCode.EMPTY_CURFEW);
    }
    return new Curfew(from, to);
  }

  private Map<PartyClass, Integer> classWeights() {
    PartyClass[] classes = PartyClass.values();
    JsonForm weights = form.object("classWeights", Arrays.stream(classes).map(Enum::name).toList());
    Map<PartyClass, Integer> byClass = new EnumMap<>(PartyClass.class);
    for (PartyClass each : classes) {
      byClass.put(each, weights.number(each.name()).positive());
    }
    return byClass;
  }
}
