package org.oskil.exchange.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.sample.DataFolders;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.order.Answer.Allowed;
import org.oskil.model.order.Expansion;
import org.oskil.model.order.OrderState;
import org.oskil.model.order.Procedure;
import org.oskil.model.order.Progress;
import org.oskil.model.order.Step;
import org.oskil.model.place.Place;

/** The order of 9 August 2023 as a document, and documents with faults. */
class OrderReaderTest {
  private static final Gazetteer GAZETTEER = DataFolders.gazetteer();
  private static final OrderReader READER = new OrderReader(GAZETTEER);

  private static OrderFile kupiansk() throws InvalidInput, IOException {
    return READER.read(DataFolders.data("kupiansk/order.json"));
  }

  @Test
  void theOrderOfAugust2023ListsThePlacesOfTheScenario()
      throws InvalidInput, IOException, InvalidScenario {
    Expansion expansion = Expansion.of(kupiansk().version().text(), GAZETTEER);
    List<Place> places = ScenarioReader.read(DataFolders.data("kupiansk")).scenario().places();

    assertThat(expansion.places())
        .containsExactlyInAnyOrderElementsOf(places.stream().map(Place::id).toList());
    assertThat(expansion.unnamed())
        .extracting(code -> GAZETTEER.get(code.id()).namings().getFirst().names().english())
        .containsExactly("Kindrashivka hromada", "Kurylivka hromada");
  }

  @Test
  void thirtySevenWereAnnouncedAndThreeMoreAreListed() throws InvalidInput, IOException {
    var text = kupiansk().version().text();

    var count = Expansion.of(text, GAZETTEER).against(text.coverage().announced().getFirst());

    assertThat(count.announced()).isEqualTo(37);
    assertThat(count.distinct()).isEqualTo(40);
    assertThat(count.difference()).isEqualTo(3);
  }

  @Test
  void everyStepOfItWasAllowedByTheLawOfItsDay() throws InvalidInput, IOException {
    OrderFile order = kupiansk();
    var procedure = new Procedure(DataFolders.law(), GAZETTEER);
    var progress = new Progress(order.version(), List.of());
    Instant now = Instant.parse("2023-08-11T00:00:00Z");
    for (Step step : order.steps()) {
      assertThat(procedure.judge(progress, step, now, _ -> Optional.empty()))
          .isInstanceOf(Allowed.class);
      progress = progress.with(step);
    }
    assertThat(progress.stateAt(now)).isEqualTo(OrderState.IN_FORCE);
  }

  @Test
  void whatIsWrittenIsReadAgainTheSame(@TempDir Path folder) throws InvalidInput, IOException {
    OrderFile order = kupiansk();
    Path copy = folder.resolve("order.json");
    Files.writeString(copy, OrderWriter.write(order));

    assertThat(READER.read(copy)).isEqualTo(order);
    assertThat(READER.readText("text", OrderWriter.write(order.version().text())))
        .isEqualTo(order.version().text());
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce(@TempDir Path folder) throws IOException {
    String sound = Files.readString(DataFolders.data("kupiansk/order.json"));
    Path file = folder.resolve("order.json");
    Files.writeString(
        file,
        sound
            .replace("0189dacf-d180-70a1-8000-000000000001", "order-1")
            .replace("\"day\": \"2023-08-09\"", "\"day\": \"9.8.2023\"")
            .replace("\"acting\": true", "\"acting\": \"yes\"")
            .replace("\"regime\": \"MANDATORY\"", "\"regime\": \"FORCED_CHILDREN\"")
            .replace("\"UA63080090020061282\"", "\"UA63080050010081319\"")
            .replace("\"UA63080090030044417\"", "\"UA63080090990044417\"")
            .replace("\"settlements\": []", "\"settlements\": [\"X-ZAOSKILLIA\", 5]")
            .replace("\"to\": \"\"", "\"to\": \"2023-08-10T08:00:00+03:00\"")
            .replace("\"SIGN\"", "\"SING\""));

    InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> READER.read(file));

    assertThat(invalid.problems())
        .extracting(problem -> problem.where().field() + " " + problem.code().id())
        .containsExactlyInAnyOrder(
            "/order not-a-uuid",
            "/text/act/day not-a-day",
            "/text/signatory/acting wrong-kind",
            "/text/coverage/who forced-on-adults",
            "/text/coverage/listed/partsOfHromadas/2/places/1 place-not-in-hromada",
            "/text/coverage/listed/partsOfHromadas/2/places/2 unknown-code",
            "/text/coverage/listed/settlements/1 wrong-kind",
            "/text/coverage/listed/settlements/0 code-of-another-level",
            "/text/coverage/listed/settlements/0 listed-twice",
            "/text/term/to ends-before-it-begins",
            "/steps/0/kind unknown-word");
  }
}
