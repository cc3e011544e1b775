package org.oskil.server.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of plans, as they are shown. */
final class PlanViewStore {
  private static final String LINE =
      """
      SELECT plan_id, made_at, as_of, people, seated, accepted,
        plan_id IS NOT DISTINCT FROM
          (SELECT plan_id FROM plan_in_force ORDER BY entry DESC LIMIT 1) AS in_force,
        submissions, last_submission, order_versions, scenario, worst_line, value, bound, seed,
        milliseconds, faults, replaces
      FROM plan
      """;

  private final JdbcClient jdbc;

  PlanViewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Newest first. */
  List<PlanLine> before(Instant madeAt, UUID id, int rows) {
    return jdbc.sql(
            LINE
                + """
                WHERE (made_at, plan_id) < (:made, :plan)
                ORDER BY made_at DESC, plan_id DESC
                LIMIT :rows
                """)
        .param("made", madeAt.atOffset(ZoneOffset.UTC))
        .param("plan", id)
        .param("rows", rows)
        .query((row, _) -> line(row))
        .list();
  }

  Optional<PlanView> find(UUID id) {
    return jdbc.sql(LINE + "WHERE plan_id = :plan")
        .param("plan", id)
        .query((row, _) -> view(row, leftOut(id), dropped(id)))
        .optional();
  }

  private Map<String, Integer> leftOut(UUID id) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.sql(
            "SELECT reason, count(*) AS households FROM plan_left_out WHERE plan_id = :plan GROUP BY reason")
        .param("plan", id)
        .query(row -> {
          counts.put(row.getString("reason"), row.getInt("households"));
        });
    return counts;
  }

  private Map<String, Integer> dropped(UUID id) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            SELECT reason, count(*) AS pickups
            FROM dropped_pickup
            WHERE entry = (SELECT max(entry) FROM plan_in_force WHERE plan_id = :plan)
            GROUP BY reason
            """)
        .param("plan", id)
        .query(row -> {
          counts.put(row.getString("reason"), row.getInt("pickups"));
        });
    return counts;
  }

  private static PlanLine line(ResultSet row) throws SQLException {
    return new PlanLine(
        row.getObject("plan_id", UUID.class),
        row.getBoolean("accepted") ? PlanLine.State.ACCEPTED : PlanLine.State.REFUSED,
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("as_of", OffsetDateTime.class).toInstant(),
        row.getInt("people"),
        row.getInt("seated"),
        row.getBoolean("in_force"));
  }

  private static PlanView view(
      ResultSet row, Map<String, Integer> leftOut, Map<String, Integer> dropped)
      throws SQLException {
    return new PlanView(
        line(row),
        new PlanView.MadeFrom(
            row.getLong("submissions"),
            row.getObject("last_submission", UUID.class),
            Arrays.asList((UUID[]) row.getArray("order_versions").getArray()),
            row.getString("scenario"),
            row.getObject("replaces", UUID.class)),
        new PlanView.Proof(row.getString("worst_line"), row.getLong("value"), row.getLong("bound")),
        new PlanView.Effort(row.getLong("seed"), row.getLong("milliseconds")),
        Arrays.asList((String[]) row.getArray("faults").getArray()),
        leftOut,
        dropped);
  }
}
