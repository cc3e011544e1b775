package org.oskil.server.counts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.oskil.model.count.Cell;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the cells that the register keeps. The cost grows with places and cells, not with people.
 */
final class CountStore {
  private final JdbcClient jdbc;

  CountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> versions() {
    return jdbc.sql(
            """
            SELECT version_id, min(opened_at) AS opened
            FROM counted_version
            GROUP BY version_id
            ORDER BY opened, version_id
            """)
        .query((row, _) -> row.getObject("version_id", UUID.class))
        .list();
  }

  /** The tallies of each hromada's places. */
  Map<String, List<Tally>> places(UUID version) {
    Map<String, Map<Cell, Headcount>> cells = new TreeMap<>();
    jdbc.sql(
            """
            SELECT place_id, cell, sum(people) AS people, sum(children) AS children, sum(low_mobility) AS low
            FROM cell_count
            WHERE version_id = :version
            GROUP BY place_id, cell
            """)
        .param("version", version)
        .query(row -> {
          cells
              .computeIfAbsent(row.getString("place_id"), _ -> new EnumMap<>(Cell.class))
              .put(
                  Cell.valueOf(row.getString("cell")),
                  new Headcount(row.getInt("people"), row.getInt("children"), row.getInt("low")));
        });
    Map<String, List<Tally>> places = new TreeMap<>();
    jdbc.sql(
            """
            SELECT listed.place_id, listed.hromada,
              coalesce(sum(baseline), 0) AS baseline, coalesce(sum(discovered), 0) AS discovered,
              coalesce(sum(merged), 0) AS merged, coalesce(sum(struck_off), 0) AS struck_off
            FROM counted_version listed LEFT JOIN roll_count USING (version_id, place_id)
            WHERE version_id = :version
            GROUP BY listed.place_id, listed.hromada
            ORDER BY listed.place_id
            """)
        .param("version", version)
        .query(row -> {
          String place = row.getString("place_id");
          var roll =
              new RollCount(
                  row.getInt("baseline"),
                  row.getInt("discovered"),
                  row.getInt("merged"),
                  row.getInt("struck_off"));
          places
              .computeIfAbsent(row.getString("hromada"), _ -> new ArrayList<>())
              .add(Tally.of(place, roll, cells.getOrDefault(place, Map.of())));
        });
    return places;
  }
}
