package org.oskil.exchange.katottg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.sample.DataFolders;
import org.oskil.model.gazetteer.Category;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.Hromada;
import org.oskil.model.gazetteer.Unit.Settlement;
import org.oskil.model.gazetteer.Unit.SettlementPart;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.PlaceId;

/** The gazetteer that comes with the program. */
class KupianskGazetteerTest {
  private static final Gazetteer GAZETTEER = DataFolders.gazetteer();
  private static final LocalDate DAY = LocalDate.of(2023, 8, 9);

  private static List<Settlement> deoccupied(String hromada) {
    return GAZETTEER.settlementsOf(new KatottgCode(hromada)).stream()
        .filter(settlement -> GAZETTEER.isDeoccupied(settlement.code(), DAY))
        .toList();
  }

  @Test
  void theDistrictHasEightHromadasAndTwoHundredAndSixtyNineSettlements() {
    List<KatottgCode> hromadas =
        GAZETTEER.units().stream()
            .filter(Hromada.class::isInstance)
            .map(unit -> ((Hromada) unit).code())
            .filter(code -> code.value().startsWith("UA6308"))
            .toList();

    assertThat(hromadas).hasSize(8);
    assertThat(hromadas.stream().mapToInt(code -> GAZETTEER.settlementsOf(code).size()).sum())
        .isEqualTo(269);
  }

  @Test
  void twentyEightAndNineSettlementsWereDeoccupiedOnTheDayOfTheOrder() {
    assertThat(deoccupied("UA63080050000048455")).hasSize(28);
    assertThat(deoccupied("UA63080130000077600")).hasSize(9);
  }

  @Test
  void aSettlementIsDeoccupiedOnlyBetweenTwoOccupations() {
    var code = new KatottgCode("UA63080130060019715");

    assertThat(GAZETTEER.isDeoccupied(code, LocalDate.of(2022, 3, 1))).isFalse();
    assertThat(GAZETTEER.isDeoccupied(code, DAY)).isTrue();
    assertThat(GAZETTEER.isDeoccupied(code, LocalDate.of(2024, 5, 7))).isFalse();
  }

  @Test
  void aTownBecameASettlementByLawAndAVillageGotAnotherName() {
    Unit dvorichna = GAZETTEER.get(new PlaceId("UA63080050010081319"));
    Unit manuilivka = GAZETTEER.get(new PlaceId("UA63080050380078279"));

    assertThat(dvorichna.findNaming(DAY))
        .map(Naming::category)
        .contains(Category.URBAN_TYPE_SETTLEMENT);
    assertThat(dvorichna.findNaming(LocalDate.of(2024, 1, 26)))
        .map(Naming::category)
        .contains(Category.RURAL_SETTLEMENT);
    assertThat(manuilivka.namesOn(DAY).english()).isEqualTo("Pershotravneve");
    assertThat(manuilivka.namesOn(LocalDate.of(2025, 1, 1)).english()).isEqualTo("Manuilivka");
  }

  @Test
  void theQuarterWithoutACodeIsAPartOfKupianskWithAnOutline() {
    assertThat(GAZETTEER.get(new PlaceId("X-ZAOSKILLIA")))
        .isInstanceOfSatisfying(
            SettlementPart.class,
            part -> {
              assertThat(part.outline()).hasSize(9);
              assertThat(GAZETTEER.settlementOf(part).namesOn(DAY).english()).isEqualTo("Kupiansk");
              assertThat(GAZETTEER.hromadaOf(part).namesOn(DAY).english())
                  .isEqualTo("Kupiansk hromada");
            });
  }
}
