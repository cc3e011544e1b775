package org.oskil.server.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.oskil.exchange.order.OrderWriter;
import org.oskil.exchange.order.StepKind;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.order.Expansion;
import org.oskil.model.order.OrderState;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.Step;
import org.oskil.model.place.PlaceId;

/**
 * A version as it is answered.
 *
 * @param text as {@code docs/guides/order.md} describes it
 * @param places each once
 * @param counts the announced numbers held against the list, in the order of the text
 */
record VersionView(
    UUID order,
    UUID version,
    int number,
    int revision,
    OrderState state,
    Map<String, Object> text,
    List<StepView> steps,
    List<PlaceView> places,
    List<CountView> counts) {
  record StepView(
      UUID id,
      StepKind kind,
      String by,
      Instant happened,
      Instant received,
      String note,
      String successor) {
    static StepView of(StoredStep stored) {
      Step step = stored.step();
      return new StepView(
          stored.id(),
          StepKind.of(step),
          step.by().value(),
          step.happened(),
          stored.received(),
          StepKind.noteOf(step),
          StepKind.successorOf(step));
    }
  }

  record PlaceView(String code, String uk, String en, String hromada) {
    static PlaceView of(PlaceId id, LocalDate day, Gazetteer gazetteer) {
      if (gazetteer.get(id) instanceof Populated place) {
        return new PlaceView(
            id.value(),
            place.namesOn(day).ukrainian(),
            place.namesOn(day).english(),
            gazetteer.hromadaOf(place).code().value());
      }
      throw new IllegalArgumentException(id + " is an area, not a place people live in.");
    }
  }

  record CountView(int announced, String by, int distinct, int difference) {}

  static VersionView of(
      StoredVersion stored, List<PlaceId> places, Gazetteer gazetteer, Instant now) {
    OrderVersion version = stored.version();
    LocalDate day = version.text().act().day();
    var expansion = new Expansion(places, List.of());
    return new VersionView(
        version.order().value(),
        version.id().value(),
        version.number(),
        stored.revision(),
        stored.stateAt(now),
        OrderWriter.text(version.text()),
        stored.steps().stream().map(StepView::of).toList(),
        places.stream().map(place -> PlaceView.of(place, day, gazetteer)).toList(),
        version.text().coverage().announced().stream()
            .map(announced -> {
              var count = expansion.against(announced);
              return new CountView(
                  count.announced(), announced.by(), count.distinct(), count.difference());
            })
            .toList());
  }
}
