package org.oskil.server.orders;

import java.time.LocalDate;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.place.Names;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of places, which follows the gazetteer. */
final class PlaceStore {
  private final JdbcClient jdbc;

  PlaceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the table say what the gazetteer says of today; places that are gone from it stay. */
  void follow(Gazetteer gazetteer, LocalDate today) {
    for (Unit unit : gazetteer.units()) {
      if (unit instanceof Populated place) {
        put(place, gazetteer.hromadaOf(place).code().value(), place.namesOn(today));
      }
    }
  }

  private void put(Populated place, String hromada, Names names) {
    jdbc.sql(
            """
            INSERT INTO place (place_id, hromada_code, kind, name_uk, name_en, latitude, longitude)
            VALUES (:place, :hromada, :kind, :ukrainian, :english, :latitude, :longitude)
            ON CONFLICT (place_id) DO UPDATE SET
              hromada_code = excluded.hromada_code, name_uk = excluded.name_uk,
              name_en = excluded.name_en, latitude = excluded.latitude,
              longitude = excluded.longitude
            WHERE (place.hromada_code, place.name_uk, place.name_en, place.latitude, place.longitude)
              IS DISTINCT FROM (excluded.hromada_code, excluded.name_uk, excluded.name_en,
                excluded.latitude, excluded.longitude)
            """)
        .param("place", place.id().value())
        .param("hromada", hromada)
        .param("kind", place instanceof Unit.Settlement ? "SETTLEMENT" : "PART")
        .param("ukrainian", names.ukrainian())
        .param("english", names.english())
        .param("latitude", place.position().latitude())
        .param("longitude", place.position().longitude())
        .update();
  }
}
