package org.oskil.exchange.toponym;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oskil.exchange.sample.DataFolders;
import org.oskil.exchange.toponym.Resolution.One;
import org.oskil.exchange.toponym.Resolution.Several;
import org.oskil.exchange.toponym.Resolution.Unknown;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Spelling;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.Hromada;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.gazetteer.Unit.Settlement;
import org.oskil.model.place.PlaceId;

class PlaceNamesTest {
  private static final Gazetteer GAZETTEER = DataFolders.gazetteer();
  private static final PlaceNames NAMES = new PlaceNames(GAZETTEER);
  private static final LocalDate DAY = LocalDate.of(2023, 8, 9);
  private static final String KUPIANSK = "UA63080090010026457";

  private static Resolution resolve(String written) {
    return resolve(written, "");
  }

  private static Resolution resolve(String written, String hromada) {
    return NAMES.resolve(new Asked(written, hromada, DAY));
  }

  private static List<String> meant(Resolution resolution) {
    return switch (resolution) {
      case One one -> List.of(one.place().place().value());
      case Several several -> several.places().stream().map(each -> each.place().value()).toList();
      case Unknown _ -> List.of();
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Куп’янськ", "Куп'янськ", "Купʼянськ", "Купянськ", "КУП`ЯНСЬК", "  м. Куп’янськ ",
            "місто Куп’янськ",
        "Kyп’янcьк", "Купянск", "город Купянск", "Kupiansk", "Kupyansk", "Kupjansk", "Koupiansk",
        "Kupjans'k", "city of Kupiansk", "Kupiansk city", "«Куп’янськ»", KUPIANSK
      })
  void kupianskIsFoundHoweverItIsWritten(String written) {
    assertThat(meant(resolve(written))).containsExactly(KUPIANSK);
  }

  static Stream<Spelling> spellings() {
    return GAZETTEER.spellings().stream();
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void everySpellingThatWasSeenLeadsToItsPlace(Spelling seen) {
    if (GAZETTEER.get(seen.place()) instanceof Hromada hromada) {
      assertThat(NAMES.findHromada(seen.written())).contains(hromada);
    } else {
      assertThat(meant(resolve(seen.written()))).contains(seen.place().value());
    }
  }

  static Stream<Settlement> settlements() {
    return GAZETTEER.units().stream()
        .filter(Settlement.class::isInstance)
        .map(Settlement.class::cast);
  }

  @Test
  void fortyFourSettlementsOfTheDistrictShareTheirNameAndAreAskedAbout() {
    Map<String, List<Settlement>> byName =
        settlements()
            .filter(each -> each.code().value().startsWith("UA6308"))
            .collect(groupingBy(each -> each.namesOn(DAY).ukrainian()));
    List<Settlement> sharing =
        byName.values().stream().filter(same -> same.size() > 1).flatMap(List::stream).toList();

    assertThat(sharing).hasSize(44);
    for (Settlement each : sharing) {
      Resolution answer = resolve(each.namesOn(DAY).ukrainian());
      assertThat(answer).as(each.toString()).isInstanceOf(Several.class);
      assertThat(meant(answer)).contains(each.id().value());
    }
  }

  @Test
  void theHromadaDecidesBetweenPlacesOfOneNameUnlessItHasBoth() {
    settlements()
        .forEach(each -> {
          String name = each.namesOn(DAY).ukrainian();
          List<String> twins =
              GAZETTEER.settlementsOf(each.hromada()).stream()
                  .filter(other -> other.namesOn(DAY).ukrainian().equals(name))
                  .map(other -> other.id().value())
                  .toList();
          String hromada = GAZETTEER.hromadaOf(each).namesOn(DAY).ukrainian();

          assertThat(meant(resolve(name, hromada))).as(name).isEqualTo(twins);
          assertThat(meant(resolve(name, each.hromada().value()))).as(name).isEqualTo(twins);
        });
  }

  @Test
  void everyPlaceIsFoundByItsNameInEnglish() {
    settlements()
        .forEach(each -> {
          String english = each.namesOn(DAY).english();

          assertThat(meant(resolve(english))).as(english).contains(each.id().value());
        });
  }

  @ParameterizedTest
  @CsvSource({
    "Ивановка, 4",
    "Петрівка, 2",
    "Pishchane, 2",
    "Песчаное, 0",
    "Дворічна, 1",
    "Lozova Druha, 1",
    "Лозовая Вторая, 0"
  })
  void aNameIsOneSeveralOrNone(String written, int places) {
    assertThat(meant(resolve(written))).hasSize(places);
  }

  @ParameterizedTest
  @CsvSource({
    "Кондрашовка, UA63080070010082928",
    "Кондрашевка, UA63080070010082928",
    "Синьковка, UA63080130130078227",
    "Водяное, UA63080050080069475",
    "Петропавловка, UA63080130010073205",
    "Sinkovka, UA63080130130078227"
  })
  void russianFormsAreFoundByRule(String written, String code) {
    assertThat(meant(resolve(written))).contains(code);
  }

  @Test
  void aWordForTheKindOfSettlementNarrowsTheChoice() {
    assertThat(resolve("Шевченкове")).isInstanceOf(Several.class);
    assertThat(meant(resolve("смт Шевченкове"))).containsExactly("UA63080150010082504");
    assertThat(meant(resolve("село Куп’янськ"))).containsExactly(KUPIANSK);
  }

  @Test
  void aRenamedPlaceIsFoundUnderBothNamesAndSaysWhichOneHoldsOnTheDay() {
    var after = LocalDate.of(2025, 1, 1);

    assertThat(resolve("Першотравневе"))
        .isInstanceOfSatisfying(
            One.class, one -> assertThat(one.match()).isEqualTo(Match.OFFICIAL));
    assertThat(resolve("Мануйлівка"))
        .isInstanceOfSatisfying(
            One.class,
            one -> {
              assertThat(one.match()).isEqualTo(Match.OF_ANOTHER_DAY);
              assertThat(one.place().names().ukrainian()).isEqualTo("Першотравневе");
            });
    assertThat(NAMES.resolve(new Asked("Першотравневе", "", after)))
        .isInstanceOfSatisfying(
            One.class,
            one -> {
              assertThat(one.match()).isEqualTo(Match.OF_ANOTHER_DAY);
              assertThat(one.place().names().ukrainian()).isEqualTo("Мануйлівка");
            });
  }

  @Test
  void aMistypedNameIsNotGuessedButSuggested() {
    assertThat(resolve("Двордічна"))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown ->
                assertThat(unknown.nearest())
                    .extracting(each -> each.names().ukrainian())
                    .contains("Дворічна"));
    assertThat(resolve("Лондон")).isEqualTo(new Unknown(List.of()));
    assertThat(resolve("")).isEqualTo(new Unknown(List.of()));
  }

  @Test
  void aPlaceOfAnotherHromadaIsSuggestedButNotTaken() {
    assertThat(resolve("Синьківка", "Дворічанська"))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown ->
                assertThat(unknown.nearest())
                    .extracting(Candidate::place)
                    .contains(new PlaceId("UA63080130130078227")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Дворічанська селищна громада",
        "дворічанська",
        "Дворічанської селищної територіальної громади",
        "Дворічанська ТГ",
        "Dvorichna hromada",
        "Dvorichna",
        "Dvorichanska settlement hromada",
        "UA63080050000048455"
      })
  void aHromadaIsFoundHoweverItIsWritten(String written) {
    assertThat(NAMES.findHromada(written))
        .map(Unit::id)
        .contains(new PlaceId("UA63080050000048455"));
  }

  static List<CsvRecord> officialList() throws IOException {
    try (var in =
            Objects.requireNonNull(PlaceNamesTest.class.getResourceAsStream("official-list.csv"));
        var records =
            CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return records.stream().skip(1).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("officialList")
  void theOfficialListAsPrintedLeadsToItsCodes(CsvRecord row) {
    if (GAZETTEER.get(new PlaceId(row.getField(0))) instanceof Hromada hromada) {
      assertThat(NAMES.findHromada(row.getField(1))).contains(hromada);
    } else {
      Resolution answer = NAMES.resolve(new Asked(row.getField(1), "", LocalDate.of(2025, 5, 7)));
      assertThat(meant(answer)).contains(row.getField(0)).hasSizeBetween(1, 2);
    }
  }

  @Test
  void howANameIsTypedDoesNotChangeWhatItMeans() {
    List<Populated> places =
        GAZETTEER.units().stream()
            .filter(Populated.class::isInstance)
            .map(Populated.class::cast)
            .toList();
    for (long seed = 1; seed <= 5; seed++) {
      var typing = new Typing(new Random(seed));
      for (Populated place : places) {
        String name = place.namesOn(DAY).ukrainian();
        String typed = typing.of(name);

        assertThat(meant(resolve(typed)))
            .as("seed %s: %s typed as %s", seed, name, typed)
            .isEqualTo(meant(resolve(name)));
      }
    }
  }
}
