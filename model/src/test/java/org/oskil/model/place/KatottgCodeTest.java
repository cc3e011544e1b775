package org.oskil.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oskil.model.place.KatottgCode.Level;

class KatottgCodeTest {
  @ParameterizedTest
  @CsvSource({
    "UA63000000000041885, OBLAST",
    "UA63080000000032022, RAION",
    "UA63080090000067457, HROMADA",
    "UA63080090010026457, SETTLEMENT",
    "UA63120270010128635, CITY_DISTRICT",
    "UA80000000000126643, CITY_DISTRICT"
  })
  void theDigitsSayWhatItNames(String code, Level level) {
    assertThat(new KatottgCode(code).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UA",
        "UA6308009001002645",
        "UA630800900100264577",
        "ua63080090010026457",
        "UA00000000000041885",
        "X-ZAOSKILLIA",
        "UА63080090010026457"
      })
  void whatIsNotOneIsRefused(String text) {
    assertThat(KatottgCode.isWrittenAsOne(text)).isFalse();
    assertThatThrownBy(() -> new KatottgCode(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSettlementLiesInItsHromadaRaionAndOblastAndInNoOther() {
    var kupiansk = new KatottgCode("UA63080090010026457");

    assertThat(kupiansk.isWithin(new KatottgCode("UA63080090000067457"))).isTrue();
    assertThat(kupiansk.isWithin(new KatottgCode("UA63080000000032022"))).isTrue();
    assertThat(kupiansk.isWithin(new KatottgCode("UA63000000000041885"))).isTrue();
    assertThat(kupiansk.isWithin(new KatottgCode("UA63080070000080622"))).isFalse();
    assertThat(new KatottgCode("UA63080090000067457").isWithin(kupiansk)).isFalse();
    assertThat(kupiansk.tail()).isEqualTo("26457");
  }
}
