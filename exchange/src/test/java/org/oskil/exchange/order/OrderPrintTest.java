package org.oskil.exchange.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.sample.DataFolders;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.order.OrderVersion;

class OrderPrintTest {
  private static final Gazetteer GAZETTEER = DataFolders.gazetteer();
  private static final Locale UKRAINIAN = Locale.of("uk");

  private static OrderVersion kupiansk() throws InvalidInput, IOException {
    return new OrderReader(GAZETTEER).read(DataFolders.data("kupiansk/order.json")).version();
  }

  @Test
  void everyPlaceIsPrintedWithItsCodeUnderItsHromada() throws InvalidInput, IOException {
    String printed = OrderPrint.of(kupiansk(), GAZETTEER, Locale.ENGLISH);

    assertThat(printed)
        .contains(
            "ORDER number not published, version 1\n09.08.2023, Kupiansk district, Kharkiv oblast\n",
            "Places: 40\nDvorichna hromada: 28\n  Dvorichna, UA63080050010081319\n",
            "Kupiansk hromada: 3\n  Kivsharivka, UA63080090020061282\n",
            "  Zaoskillia, X-ZAOSKILLIA\n",
            "Kindrashivka hromada: in part; which places, the order does not say\n",
            "Announced: 37 (Kupiansk city military administration, 10 August 2023);"
                + " the list has 40, 3 more.\n",
            "the list has 40, 13 fewer.\n",
            "From 10.08.2023 09:00 until it is lifted.\n",
            "Head of the district military administration, acting\nAndrii Kanashevych\n");
  }

  @Test
  void theUkrainianTextSaysTheSame() throws InvalidInput, IOException {
    assertThat(OrderPrint.of(kupiansk(), GAZETTEER, UKRAINIAN))
        .contains(
            "РОЗПОРЯДЖЕННЯ номер не оприлюднено, редакція 1\n",
            "Місць у переліку: 40\nДворічанська селищна громада: 28\n",
            "у переліку 40, на 3 більше.\n");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(words(UKRAINIAN).keySet()).isEqualTo(words(Locale.ENGLISH).keySet());
    for (String key : words(UKRAINIAN).keySet()) {
      assertThat(words(UKRAINIAN).getString(key)).doesNotContain("'").isNotEmpty();
    }
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        "org.oskil.exchange.order.print",
        language,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
