package org.oskil.server.plans;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the tables of the register who leaves; writes nothing. */
final class DemandStore {
  private final JdbcClient jdbc;

  DemandStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everybody on the roll of every household in which somebody keeps a seat. */
  List<Resident> residents() {
    return jdbc.sql(
            """
            WITH leaving AS (
              SELECT DISTINCT person_decision.resident_id, person_decision.household_id
              FROM person_decision
              JOIN household USING (household_id)
              JOIN counted_version
                ON counted_version.version_id = person_decision.version_id
                AND counted_version.place_id = household.place_id
              WHERE person_decision.keeps_seat
            )
            SELECT registration.resident_id, registration.household_id, household.place_id,
              registration.age, registration.mobility, registration.guardians,
              registration.presence,
              registration.resident_id IN (SELECT resident_id FROM leaving) AS keeps_seat
            FROM registration
            JOIN household USING (household_id)
            WHERE registration.standing = 'ON_THE_ROLL'
              AND registration.household_id IN (SELECT household_id FROM leaving)
            ORDER BY registration.household_id, registration.resident_id
            """)
        .query((row, _) -> resident(row))
        .list();
  }

  private static Resident resident(ResultSet row) throws SQLException {
    return new Resident(
        new ResidentId(row.getObject("resident_id", UUID.class)),
        new HouseholdId(row.getObject("household_id", UUID.class)),
        new PlaceId(row.getString("place_id")),
        new Person(
            AgeGroup.valueOf(row.getString("age")),
            MobilityNeed.valueOf(row.getString("mobility")),
            guardians(row.getArray("guardians"))),
        row.getBoolean("keeps_seat"),
        isAtHome(Presence.valueOf(row.getString("presence"))));
  }

  private static Set<ResidentId> guardians(Array ids) throws SQLException {
    return Arrays.stream((UUID[]) ids.getArray()).map(ResidentId::new).collect(Collectors.toSet());
  }

  private static boolean isAtHome(Presence presence) {
    return switch (presence) {
      case PRESENT, UNKNOWN -> true;
      case AWAY, IN_TRANSIT, AT_TRANSIT, AT_RECEPTION, LEFT_INDEPENDENTLY, MISSING, DECEASED ->
          false;
    };
  }

  long submissions() {
    return jdbc.sql("SELECT count(*) FROM submission").query(Long.class).single();
  }

  Optional<UUID> findLastSubmission() {
    return jdbc.sql(
            "SELECT submission_id FROM submission ORDER BY received_at DESC, submission_id DESC LIMIT 1")
        .query(UUID.class)
        .optional();
  }

  List<UUID> orderVersions() {
    return jdbc.sql("SELECT DISTINCT version_id FROM counted_version ORDER BY version_id")
        .query(UUID.class)
        .list();
  }
}
