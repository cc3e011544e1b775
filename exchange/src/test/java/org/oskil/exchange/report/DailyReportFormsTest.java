package org.oskil.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oskil.model.count.Areas;
import org.oskil.model.decision.Terms;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.report.AsKnown;
import org.oskil.model.report.DailyReport;
import org.oskil.model.report.Scope;
import org.oskil.model.report.Window;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DailyReportFormsTest {
  private static final Locale UKRAINIAN = Locale.of("uk", "UA");
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final Instant MIDNIGHT = Instant.parse("2023-08-16T21:00:00Z");
  private static final PlaceId VILLAGE = new PlaceId("S1");
  private static final PlaceId HROMADA = new PlaceId("H1");
  private static final VersionId ORDER = new VersionId(new UUID(7, 7));
  private static final HouseholdId HOUSEHOLD = new HouseholdId(new UUID(1, 1));

  private final DailyReport report = report();
  private final ReportNames names =
      new ReportNames(
          Map.of(ORDER, "=HYPERLINK(\"x\")"),
          Map.of(
              VILLAGE, new Names("Синьківка", "Synkivka"),
              HROMADA, new Names("Куп'янська", "Kupianska")));

  @Test
  void onPaperPersonsAndMovementsStandApart() {
    String text = DailyReportText.of(report, names, Locale.ENGLISH, KYIV);

    assertThat(text)
        .startsWith(
            """
            Daily report, 2023-08-17
            Movements after 2023-08-17 00:00 and up to 2023-08-18 00:00; persons at the end of it.
            As it was known then.
            """)
        .containsPattern("(?m)^Evacuated  +1 +1 +0 +\\+1$")
        .containsPattern("(?m)^Remain  +1 +0 +1 +-1$")
        .containsPattern("(?m)^Evacuated in 24 hours +2 +2 +0$")
        .containsPattern("(?m)^Returned in 24 hours +1 +1 +0$")
        .containsPattern("(?m)^ {2}Synkivka +2 +1 +1 +0$");
    assertThat(text.indexOf("Movements  ")).isGreaterThan(text.indexOf("Contested"));
  }

  @Test
  void noLineIsWiderThanThePaperInEitherLanguage() {
    for (Locale locale : List.of(Locale.ENGLISH, UKRAINIAN)) {
      assertThat(DailyReportText.of(report, names, locale, KYIV).lines())
          .allMatch(line -> line.length() <= 100);
      assertThat(
              DailyReportText.of(report, names, locale, KYIV)
                  .lines()
                  .filter(line -> line.contains("  ")))
          .allMatch(line -> line.length() <= DailyReportText.WIDTH);
    }
  }

  @Test
  void anOrderCalledLikeAFormulaIsATextInASpreadsheetAndAFallIsANumber() {
    String csv = DailyReportCsv.of(report, names, UKRAINIAN);

    assertThat(csv).startsWith("\uFEFFdate,order,area,").contains("\"'=HYPERLINK(\"\"x\"\")\"");
    assertThat(csv)
        .contains(",S1,Синьківка,persons,remaining,Залишаються,1,0,1,-1\r\n")
        .contains(",D,D,movements,evacuated_in_day,Евакуйовано за 24 години,2,2,0,\r\n");
  }

  @Test
  void jsonSaysTheSame() {
    JsonNode order = new JsonMapper().readTree(DailyReportJson.of(report)).get("orders").get(0);

    assertThat(order.at("/persons/evacuated_organised/all").asInt()).isEqualTo(1);
    assertThat(order.at("/persons/remaining/changeInDay").asInt()).isEqualTo(-1);
    assertThat(order.at("/movements/evacuated_in_day/all").asInt()).isEqualTo(2);
    assertThat(order.at("/areas/S1/roll/all").asInt()).isEqualTo(2);
    assertThat(order.at("/areas/H1/roll/all").asInt()).isEqualTo(2);
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    ResourceBundle english = catalogue(Locale.ENGLISH);
    ResourceBundle ukrainian = catalogue(UKRAINIAN);

    assertThat(ukrainian.getLocale().getLanguage()).isEqualTo("uk");
    assertThat(ukrainian.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      assertThat(ukrainian.getString(key)).as(key).isNotEqualTo(english.getString(key));
      assertThat(places(ukrainian.getString(key)))
          .as(key)
          .isEqualTo(places(english.getString(key)));
      // A straight apostrophe would hide what follows it from the formatter.
      assertThat(english.getString(key) + ukrainian.getString(key)).doesNotContain("'");
    }
  }

  private static Set<String> places(String sentence) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static ResourceBundle catalogue(Locale locale) {
    return ResourceBundle.getBundle(
        "org.oskil.exchange.report.report",
        locale,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** A child that was evacuated, came back and was evacuated again, and somebody who stays. */
  private static DailyReport report() {
    ResidentId child = new ResidentId(new UUID(2, 1));
    ResidentId grandmother = new ResidentId(new UUID(2, 2));
    List<Submission> sent =
        List.of(
            sent(
                1,
                -50,
                new Entry.Registered(
                    child, Basis.BASELINE, person(AgeGroup.CHILD, MobilityNeed.WALKING))),
            sent(
                2,
                -50,
                new Entry.Registered(
                    grandmother, Basis.BASELINE, person(AgeGroup.OLDER, MobilityNeed.LYING))),
            sent(3, -49, new Entry.Seen(child, Presence.PRESENT)),
            sent(4, -49, new Entry.Seen(grandmother, Presence.PRESENT)),
            sent(5, 1, new Entry.Seen(child, Presence.AT_RECEPTION)),
            sent(6, 5, new Entry.Seen(child, Presence.PRESENT)),
            sent(7, 9, new Entry.Seen(child, Presence.AT_RECEPTION)));
    Scope scope =
        new Scope(
            new Terms(ORDER, Regime.MANDATORY, Who.EVERYONE),
            MIDNIGHT.minus(Duration.ofDays(7)),
            new Areas(new PlaceId("D"), Map.of(VILLAGE, HROMADA)));
    return DailyReport.of(
        LocalDate.of(2023, 8, 17),
        new Window(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1))),
        new AsKnown.Then(),
        sent,
        Map.of(HOUSEHOLD, VILLAGE),
        List.of(scope));
  }

  private static Person person(AgeGroup age, MobilityNeed mobility) {
    return new Person(age, mobility, Set.of());
  }

  private static Submission sent(int number, int hour, Entry entry) {
    return new Submission(
        new SubmissionId(new UUID(3, number)),
        HOUSEHOLD,
        Clocks.atDesk(MIDNIGHT.plus(Duration.ofHours(hour))),
        Set.of(),
        List.of(entry));
  }
}
