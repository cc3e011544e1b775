package org.oskil.exchange.toponym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oskil.exchange.sample.DataFolders;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.Settlement;

class RomanisationTest {
  /** Words that Resolution No 55 gives itself as examples, and some of the district. */
  @ParameterizedTest
  @CsvSource({
    "Алушта, Alushta",
    "Гоща, Hoshcha",
    "Ґалаґан, Galagan",
    "Єнакієве, Yenakiieve",
    "Згорани, Zghorany",
    "Розгон, Rozghon",
    "Їжакевич, Yizhakevych",
    "Кадиївка, Kadyivka",
    "Йосипівка, Yosypivka",
    "Стрий, Stryi",
    "Хорол, Khorol",
    "Щербухи, Shcherbukhy",
    "Юрій, Yurii",
    "Корюківка, Koriukivka",
    "Яготин, Yahotyn",
    "Знам’янка, Znamianka",
    "Русь, Rus",
    "Петро-Іванівка, Petro-Ivanivka"
  })
  void theNationalRuleWritesItsOwnExamplesAsItSays(String ukrainian, String latin) {
    assertThat(Romanisation.NATIONAL_2010.of(ukrainian)).isEqualTo(latin);
  }

  @Test
  void everySettlementHasTheEnglishNameThatTheNationalRuleGives() {
    for (Unit unit : DataFolders.gazetteer().units()) {
      if (unit instanceof Settlement) {
        for (Naming naming : unit.namings()) {
          assertThat(Romanisation.NATIONAL_2010.of(naming.names().ukrainian()))
              .isEqualTo(naming.names().english());
        }
      }
    }
  }
}
