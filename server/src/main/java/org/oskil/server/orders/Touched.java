package org.oskil.server.orders;

import java.util.List;
import java.util.stream.Stream;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.order.Listed;
import org.oskil.model.order.OrderText;
import org.oskil.model.place.PlaceId;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;

/** Which hromadas an order touches, and whether whoever is at work works for all of them. */
record Touched(Gazetteer gazetteer) {
  /** Their codes, each once. */
  List<String> by(OrderText text) {
    return text.coverage().listed().stream().flatMap(this::hromadas).distinct().sorted().toList();
  }

  private Stream<String> hromadas(Listed listed) {
    return switch (listed) {
      case Listed.WholeHromada whole -> Stream.of(whole.hromada().value());
      case Listed.PartOfHromada part -> Stream.of(part.hromada().value());
      case Listed.OneSettlement one -> Stream.of(hromadaOf(one.settlement().id()));
      case Listed.OnePart one -> Stream.of(hromadaOf(one.part()));
    };
  }

  String hromadaOf(PlaceId place) {
    if (gazetteer.get(place) instanceof Populated populated) {
      return gazetteer.hromadaOf(populated).code().value();
    }
    throw new IllegalArgumentException(place + " is an area, not a place people live in.");
  }

  boolean isWithinScope(OrderText text) {
    return switch (Scoped.current()) {
      case Scope.None _ -> false;
      case Scope.Hromadas hromadas -> hromadas.codes().containsAll(by(text));
      case Scope.WholeDistrict _ -> true;
    };
  }
}
