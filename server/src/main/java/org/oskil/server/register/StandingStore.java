package org.oskil.server.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oskil.model.count.Cell;
import org.oskil.model.count.Headcount;
import org.oskil.model.count.RollCount;
import org.oskil.model.decision.Choice;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.Registration;
import org.oskil.model.register.ResidentId;
import org.oskil.server.register.Households.RollKey;
import org.oskil.server.register.Standings.CellKey;
import org.oskil.server.register.Standings.DecisionKey;
import org.oskil.server.register.Standings.DecisionRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables that follow from submissions: {@code registration}, {@code person_decision}, {@code
 * cell_count}, {@code roll_count}. Each is written with one statement however many rows there are.
 */
final class StandingStore {
  /** How many writers can move people between the same two cells without waiting. */
  static final int SLOTS = 16;

  private final JdbcClient jdbc;

  StandingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Standings of(Households households) {
    UUID[] ids = RegisterStore.ids(households.homes().keySet());
    Map<ResidentId, Registration> registrations = new HashMap<>();
    jdbc.sql(
            """
            SELECT resident_id, household_id, basis, age, mobility, guardians, standing, counts_as, presence
            FROM registration
            WHERE household_id = ANY (:households)
            """)
        .param("households", ids)
        .query((row, _) -> registration(row))
        .list()
        .forEach(one -> registrations.put(one.resident(), one));
    Map<DecisionKey, DecisionRow> decisions = new HashMap<>();
    jdbc.sql(
            """
            SELECT version_id, resident_id, choice, contested, failed_visits, cell, keeps_seat
            FROM person_decision
            WHERE household_id = ANY (:households)
            """)
        .param("households", ids)
        .query(row -> {
          decisions.put(
              new DecisionKey(
                  new VersionId(row.getObject("version_id", UUID.class)),
                  new ResidentId(row.getObject("resident_id", UUID.class))),
              decision(row));
        });
    return new Standings(registrations, decisions);
  }

  void write(Change change, Households households, Standings after) {
    if (!change.registrations().isEmpty()) {
      writeRegistrations(List.copyOf(change.registrations().values()), households);
    }
    if (!change.decisions().isEmpty()) {
      writeDecisions(List.copyOf(change.decisions().entrySet()), households, after);
    }
    int slot = ThreadLocalRandom.current().nextInt(SLOTS);
    Map<PlaceId, String> hromadas =
        households.homes().values().stream()
            .collect(Collectors.toMap(Home::place, Home::hromada, (one, _) -> one));
    if (!change.cells().isEmpty()) {
      writeCells(change.cells(), hromadas, slot);
    }
    if (!change.rolls().isEmpty()) {
      writeRolls(change.rolls(), hromadas, slot);
    }
  }

  private void writeRegistrations(List<Registration> rows, Households households) {
    jdbc.sql(
            """
            INSERT INTO registration
              (resident_id, household_id, hromada, basis, age, mobility, guardians, standing, counts_as, presence)
            SELECT resident, household, hromada, basis, age, mobility, guardians::uuid[], standing, same, presence
            FROM unnest(:resident, :household, :hromada, :basis, :age, :mobility, :guardians, :standing, :same, :presence)
              AS row (resident, household, hromada, basis, age, mobility, guardians, standing, same, presence)
            ON CONFLICT (resident_id) DO UPDATE SET
              household_id = excluded.household_id, hromada = excluded.hromada, basis = excluded.basis,
              age = excluded.age, mobility = excluded.mobility, guardians = excluded.guardians,
              standing = excluded.standing, counts_as = excluded.counts_as, presence = excluded.presence
            """)
        .param("resident", uuids(rows, row -> row.resident().value()))
        .param("household", uuids(rows, row -> row.household().value()))
        .param("hromada", texts(rows, row -> households.get(row.household()).hromada()))
        .param("basis", texts(rows, row -> row.basis().name()))
        .param("age", texts(rows, row -> row.person().age().name()))
        .param("mobility", texts(rows, row -> row.person().mobility().name()))
        .param("guardians", texts(rows, row -> array(row.person().guardians())))
        .param("standing", texts(rows, row -> row.standing().name()))
        .param("same", uuids(rows, row -> row.same().value()))
        .param("presence", texts(rows, row -> row.presence().name()))
        .update();
  }

  private void writeDecisions(
      List<Map.Entry<DecisionKey, DecisionRow>> rows, Households households, Standings after) {
    Function<Map.Entry<DecisionKey, DecisionRow>, HouseholdId> household =
        row -> after.get(row.getKey().resident()).household();
    jdbc.sql(
            """
            INSERT INTO person_decision
              (version_id, resident_id, household_id, hromada, choice, contested, failed_visits, cell, keeps_seat)
            SELECT *
            FROM unnest(:version, :resident, :household, :hromada, :choice, :contested, :visits, :cell, :seat)
            ON CONFLICT (version_id, resident_id) DO UPDATE SET
              household_id = excluded.household_id, hromada = excluded.hromada, choice = excluded.choice,
              contested = excluded.contested, failed_visits = excluded.failed_visits, cell = excluded.cell,
              keeps_seat = excluded.keeps_seat
            """)
        .param("version", uuids(rows, row -> row.getKey().version().value()))
        .param("resident", uuids(rows, row -> row.getKey().resident().value()))
        .param("household", uuids(rows, row -> household.apply(row).value()))
        .param("hromada", texts(rows, row -> households.get(household.apply(row)).hromada()))
        .param("choice", texts(rows, row -> row.getValue().choice().name()))
        .param(
            "contested",
            rows.stream().map(row -> row.getValue().contested()).toArray(Boolean[]::new))
        .param(
            "visits",
            rows.stream().map(row -> row.getValue().failedVisits()).toArray(Integer[]::new))
        .param("cell", texts(rows, row -> name(row.getValue().cell())))
        .param("seat", rows.stream().map(row -> row.getValue().keepsSeat()).toArray(Boolean[]::new))
        .update();
  }

  private void writeCells(Map<CellKey, Headcount> cells, Map<PlaceId, String> hromadas, int slot) {
    List<Map.Entry<CellKey, Headcount>> rows = ordered(cells);
    jdbc.sql(
            """
            INSERT INTO cell_count (version_id, place_id, cell, slot, hromada, people, children, low_mobility)
            SELECT version, place, cell, :slot, hromada, people, children, low
            FROM unnest(:version, :place, :cell, :hromada, :people, :children, :low)
              AS row (version, place, cell, hromada, people, children, low)
            ON CONFLICT (version_id, place_id, cell, slot) DO UPDATE SET
              people = cell_count.people + excluded.people,
              children = cell_count.children + excluded.children,
              low_mobility = cell_count.low_mobility + excluded.low_mobility
            """)
        .param("slot", slot)
        .param("version", uuids(rows, row -> row.getKey().version().value()))
        .param("place", texts(rows, row -> row.getKey().place().value()))
        .param("cell", texts(rows, row -> row.getKey().cell().name()))
        .param("hromada", texts(rows, row -> hromadas.get(row.getKey().place())))
        .param("people", numbers(rows, row -> row.getValue().people()))
        .param("children", numbers(rows, row -> row.getValue().children()))
        .param("low", numbers(rows, row -> row.getValue().lowMobility()))
        .update();
  }

  private void writeRolls(Map<RollKey, RollCount> rolls, Map<PlaceId, String> hromadas, int slot) {
    List<Map.Entry<RollKey, RollCount>> rows = ordered(rolls);
    jdbc.sql(
            """
            INSERT INTO roll_count (version_id, place_id, slot, hromada, baseline, discovered, merged, struck_off)
            SELECT version, place, :slot, hromada, baseline, discovered, merged, struck
            FROM unnest(:version, :place, :hromada, :baseline, :discovered, :merged, :struck)
              AS row (version, place, hromada, baseline, discovered, merged, struck)
            ON CONFLICT (version_id, place_id, slot) DO UPDATE SET
              baseline = roll_count.baseline + excluded.baseline,
              discovered = roll_count.discovered + excluded.discovered,
              merged = roll_count.merged + excluded.merged,
              struck_off = roll_count.struck_off + excluded.struck_off
            """)
        .param("slot", slot)
        .param("version", uuids(rows, row -> row.getKey().version().value()))
        .param("place", texts(rows, row -> row.getKey().place().value()))
        .param("hromada", texts(rows, row -> hromadas.get(row.getKey().place())))
        .param("baseline", numbers(rows, row -> row.getValue().baseline()))
        .param("discovered", numbers(rows, row -> row.getValue().discovered()))
        .param("merged", numbers(rows, row -> row.getValue().merged()))
        .param("struck", numbers(rows, row -> row.getValue().struckOff()))
        .update();
  }

  /** Every cell that is not empty. */
  Map<CellKey, Headcount> cells() {
    Map<CellKey, Headcount> cells = new HashMap<>();
    jdbc.sql(
            """
            SELECT version_id, place_id, cell,
              sum(people) AS people, sum(children) AS children, sum(low_mobility) AS low_mobility
            FROM cell_count
            GROUP BY version_id, place_id, cell
            HAVING sum(people) <> 0 OR sum(children) <> 0 OR sum(low_mobility) <> 0
            """)
        .query(row -> {
          cells.put(
              new CellKey(
                  new VersionId(row.getObject("version_id", UUID.class)),
                  new PlaceId(row.getString("place_id")),
                  Cell.valueOf(row.getString("cell"))),
              new Headcount(
                  row.getInt("people"), row.getInt("children"), row.getInt("low_mobility")));
        });
    return cells;
  }

  /** Every roll with anybody on it. */
  Map<RollKey, RollCount> rolls() {
    Map<RollKey, RollCount> rolls = new HashMap<>();
    jdbc.sql(
            """
            SELECT version_id, place_id, sum(baseline) AS baseline, sum(discovered) AS discovered,
              sum(merged) AS merged, sum(struck_off) AS struck_off
            FROM roll_count
            GROUP BY version_id, place_id
            HAVING sum(baseline) <> 0 OR sum(discovered) <> 0 OR sum(merged) <> 0 OR sum(struck_off) <> 0
            """)
        .query(row -> {
          rolls.put(
              new RollKey(
                  new VersionId(row.getObject("version_id", UUID.class)),
                  new PlaceId(row.getString("place_id"))),
              new RollCount(
                  row.getInt("baseline"),
                  row.getInt("discovered"),
                  row.getInt("merged"),
                  row.getInt("struck_off")));
        });
    return rolls;
  }

  private static Registration registration(ResultSet row) throws SQLException {
    return new Registration(
        new ResidentId(row.getObject("resident_id", UUID.class)),
        new HouseholdId(row.getObject("household_id", UUID.class)),
        Basis.valueOf(row.getString("basis")),
        new Person(
            AgeGroup.valueOf(row.getString("age")),
            MobilityNeed.valueOf(row.getString("mobility")),
            Arrays.stream((UUID[]) row.getArray("guardians").getArray())
                .map(ResidentId::new)
                .collect(Collectors.toSet())),
        Registration.Standing.valueOf(row.getString("standing")),
        new ResidentId(row.getObject("counts_as", UUID.class)),
        Presence.valueOf(row.getString("presence")));
  }

  private static DecisionRow decision(ResultSet row) throws SQLException {
    String cell = row.getString("cell");
    return new DecisionRow(
        Choice.valueOf(row.getString("choice")),
        row.getBoolean("contested"),
        row.getInt("failed_visits"),
        cell == null ? null : Cell.valueOf(cell),
        row.getBoolean("keeps_seat"));
  }

  /** In one order for every writer, so that no two wait for each other. */
  private static <K extends Record, V> List<Map.Entry<K, V>> ordered(Map<K, V> map) {
    return map.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .toList();
  }

  private static @Nullable String name(@Nullable Cell cell) {
    return cell == null ? null : cell.name();
  }

  private static String array(Set<ResidentId> residents) {
    return residents.stream()
        .sorted()
        .map(ResidentId::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static <T> UUID[] uuids(List<T> rows, Function<T, UUID> column) {
    return rows.stream().map(column).toArray(UUID[]::new);
  }

  private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> column) {
    return rows.stream().map(column).toArray(String[]::new);
  }

  private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> column) {
    return rows.stream().map(column).toArray(Integer[]::new);
  }
}
