package org.oskil.server.plans;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.planfile.InvalidPlanFile;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.Seats;
import org.oskil.model.place.PlaceId;
import org.oskil.model.plan.Appraisal;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.ResidentId;
import org.oskil.server.plans.DroppedPickUps.Dropped;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of plans: what was computed, for whom, and which is in force. */
final class PlanStore {
  private final JdbcClient jdbc;

  PlanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the transaction ends nobody else puts a plan in force. */
  void lockInForce() {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('plan_in_force', 0))")
        .query((_, _) -> true)
        .single();
  }

  void insert(UUID id, Computed plan, Instant madeAt) {
    Appraisal appraisal = plan.file().appraisal();
    StoredPlan replaced = plan.from().inForce();
    jdbc.sql(
            """
            INSERT INTO plan (plan_id, made_at, as_of, submissions, last_submission, order_versions,
              scenario, file, people, seated, worst_line, value, bound, seed, milliseconds, faults,
              replaces)
            VALUES (:plan, :made, :as_of, :submissions, :last::uuid, :versions,
              :scenario, :file, :people, :seated, :worst, :value, :bound, :seed, :milliseconds,
              :faults, :replaces::uuid)
            """)
        .param("plan", id)
        .param("made", madeAt.atOffset(ZoneOffset.UTC))
        .param("as_of", plan.asOf().atOffset(ZoneOffset.UTC))
        .param("submissions", plan.from().submissions())
        .param("last", text(plan.from().lastSubmission()))
        .param("versions", plan.from().orderVersions().toArray(UUID[]::new))
        .param("scenario", plan.file().madeFrom().fingerprint())
        .param("file", plan.file().toJson())
        .param("people", plan.roster().people())
        .param("seated", plan.seated())
        .param("worst", appraisal.proof().worst().value())
        .param("value", appraisal.proof().value())
        .param("bound", appraisal.proof().bound())
        .param("seed", appraisal.effort().seed())
        .param("milliseconds", appraisal.effort().spent().toMillis())
        .param("faults", plan.faults().toArray(String[]::new))
        .param("replaces", text(replaced == null ? null : replaced.id()))
        .update();
    insertParties(id, plan.roster().parties());
    insertLeftOut(id, plan.leftOut());
  }

  private void insertParties(UUID id, List<Party> parties) {
    jdbc.sql(
            """
            INSERT INTO plan_party (plan_id, ordinal, household_id, place_id, party_class, seats,
              wheelchairs, stretchers, residents)
            SELECT :plan, ordinal, household, place, class, seats, wheelchairs, stretchers,
              string_to_array(residents, ',')::uuid[]
            FROM unnest(:households, :places, :classes, :seats, :wheelchairs, :stretchers,
              :residents) WITH ORDINALITY
              AS party (household, place, class, seats, wheelchairs, stretchers, residents, ordinal)
            """)
        .param("plan", id)
        .param("households", each(parties, party -> party.household().value(), UUID[]::new))
        .param("places", each(parties, party -> party.place().value(), String[]::new))
        .param("classes", each(parties, party -> party.partyClass().name(), String[]::new))
        .param("seats", each(parties, party -> party.needs().seats(), Integer[]::new))
        .param("wheelchairs", each(parties, party -> party.needs().wheelchairs(), Integer[]::new))
        .param("stretchers", each(parties, party -> party.needs().stretchers(), Integer[]::new))
        .param("residents", each(parties, PlanStore::residents, String[]::new))
        .update();
  }

  private void insertLeftOut(UUID id, List<Demand.LeftOut> leftOut) {
    jdbc.sql(
            """
            INSERT INTO plan_left_out (plan_id, household_id, place_id, residents, reason)
            SELECT :plan, household, place, string_to_array(residents, ',')::uuid[], reason
            FROM unnest(:households, :places, :residents, :reasons)
              AS one (household, place, residents, reason)
            """)
        .param("plan", id)
        .param("households", each(leftOut, one -> one.party().household().value(), UUID[]::new))
        .param("places", each(leftOut, one -> one.party().place().value(), String[]::new))
        .param("residents", each(leftOut, one -> residents(one.party()), String[]::new))
        .param("reasons", each(leftOut, one -> one.reason().name(), String[]::new))
        .update();
  }

  /**
   * @return the number of the entry
   */
  long putInForce(UUID plan, @Nullable String person, Instant since, String reason) {
    return jdbc.sql(
            """
            INSERT INTO plan_in_force (plan_id, person, since, reason)
            VALUES (:plan, :person::text, :since, :reason)
            RETURNING entry
            """)
        .param("plan", plan)
        .param("person", person)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("reason", reason)
        .query(Long.class)
        .single();
  }

  void insertDropped(long entry, List<Dropped> dropped) {
    for (Dropped one : dropped) {
      jdbc.sql(
              """
              INSERT INTO dropped_pickup (entry, household_id, vehicle, place_id, departs, reason)
              VALUES (:entry, :household, :vehicle, :place, :departs, :reason)
              """)
          .param("entry", entry)
          .param("household", one.household().value())
          .param("vehicle", one.slot().vehicle().value())
          .param("place", one.slot().place().value())
          .param("departs", one.slot().departs().atOffset(ZoneOffset.UTC))
          .param("reason", one.reason())
          .update();
    }
  }

  /** An entry of the plans in force: its number and its plan. */
  record Entry(long number, UUID plan) {}

  Optional<Entry> findLastEntry() {
    return jdbc.sql("SELECT entry, plan_id FROM plan_in_force ORDER BY entry DESC LIMIT 1")
        .query((row, _) -> new Entry(row.getLong("entry"), row.getObject("plan_id", UUID.class)))
        .optional();
  }

  Optional<StoredPlan> find(UUID id) {
    return jdbc.sql("SELECT plan_id, file, replaces FROM plan WHERE plan_id = :plan")
        .param("plan", id)
        .query((row, _) ->
            new StoredPlan(
                id,
                parse(row.getString("file")),
                roster(id),
                row.getObject("replaces", UUID.class)))
        .optional();
  }

  boolean isAccepted(UUID id) {
    return jdbc.sql("SELECT accepted FROM plan WHERE plan_id = :plan")
        .param("plan", id)
        .query(Boolean.class)
        .single();
  }

  private Roster roster(UUID id) {
    return new Roster(
        jdbc.sql(
                """
                SELECT household_id, place_id, party_class, seats, wheelchairs, stretchers, residents
                FROM plan_party
                WHERE plan_id = :plan
                ORDER BY ordinal
                """)
            .param("plan", id)
            .query((row, _) -> party(row))
            .list());
  }

  private static Party party(ResultSet row) throws SQLException {
    return new Party(
        new HouseholdId(row.getObject("household_id", UUID.class)),
        new PlaceId(row.getString("place_id")),
        PartyClass.valueOf(row.getString("party_class")),
        new Seats(row.getInt("seats"), row.getInt("wheelchairs"), row.getInt("stretchers")),
        Arrays.stream((UUID[]) row.getArray("residents").getArray()).map(ResidentId::new).toList());
  }

  private static PlanFile parse(String json) {
    try {
      return PlanFile.parse("plan", json.getBytes(UTF_8));
    } catch (InvalidPlanFile ours) {
      throw new IllegalStateException("A plan file that was stored cannot be read back.", ours);
    }
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private static String residents(Party party) {
    return party.residents().stream().map(ResidentId::toString).collect(Collectors.joining(","));
  }

  private static <T, V> V[] each(List<T> rows, Function<T, V> column, IntFunction<V[]> array) {
    return rows.stream().map(column).toArray(array);
  }
}
