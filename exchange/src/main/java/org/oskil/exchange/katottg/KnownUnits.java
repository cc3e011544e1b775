package org.oskil.exchange.katottg;

import java.util.List;
import java.util.stream.Stream;
import org.oskil.exchange.input.Ids;
import org.oskil.model.place.KatottgCode;

/** The ids that names and spellings may refer to. */
final class KnownUnits {
  private final Ids all;

  KnownUnits(AreasFile areas, SettlementsFile settlements, PartsFile parts) {
    boolean whole = areas.rows().whole() && settlements.rows().whole() && parts.rows().whole();
    this.all =
        new Ids(
            Stream.of(
                    areas.rows().map(area -> area.code().value()),
                    settlements.rows().map(spot -> spot.code().value()),
                    parts.rows().map(part -> part.id().value()))
                .flatMap(List::stream)
                .toList(),
            whole);
  }

  Ids ids() {
    return all;
  }

  /** What the category of a unit of this id has to stand on. */
  static KatottgCode.Level levelOf(String id) {
    return KatottgCode.isWrittenAsOne(id)
        ? new KatottgCode(id).level()
        : KatottgCode.Level.CITY_DISTRICT;
  }
}
