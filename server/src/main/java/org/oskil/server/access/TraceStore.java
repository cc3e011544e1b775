package org.oskil.server.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.oskil.model.register.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code access_trace}. Rows are written within the transaction of what they trace. */
@Component
final class TraceStore {
  private final JdbcClient jdbc;

  TraceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What leaves a trace. */
  enum What {
    CASE_READ,
    PERSON_READ,
    EXPORT_ASKED,
    EXPORT_APPROVED,
    EXPORT_TAKEN
  }

  /**
   * A trace as an auditor reads it.
   *
   * @param about case reference, or id of the export
   */
  record Trace(
      UUID id,
      String user,
      String what,
      String about,
      String purpose,
      String hromada,
      Instant happened) {}

  void ofCase(
      What what,
      String user,
      CaseReference reference,
      Purpose purpose,
      String hromada,
      Instant now) {
    jdbc.sql(
            """
            INSERT INTO access_trace
              (trace_id, user_id, what, case_reference, purpose, hromada, happened_at)
            VALUES (uuidv7(), :user, :what, :reference, :purpose, :hromada, :now)
            """)
        .param("user", user)
        .param("what", what.name())
        .param("reference", reference.value())
        .param("purpose", purpose.name())
        .param("hromada", hromada)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** One row in each hromada, so that each one's auditor finds it. */
  void ofExport(What what, String user, ExportStore.Export export, Instant now) {
    for (String hromada : export.hromadas()) {
      jdbc.sql(
              """
              INSERT INTO access_trace
                (trace_id, user_id, what, request_id, purpose, hromada, happened_at)
              VALUES (uuidv7(), :user, :what, :request, :purpose, :hromada, :now)
              """)
          .param("user", user)
          .param("what", what.name())
          .param("request", export.id())
          .param("purpose", export.purpose().name())
          .param("hromada", hromada)
          .param("now", now.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** Latest first. */
  List<Trace> before(Instant happened, UUID id, int rows) {
    return jdbc.sql(
            """
            SELECT trace_id, user_id, what, coalesce(case_reference, request_id::text) AS about,
              purpose, hromada, happened_at
            FROM access_trace
            WHERE (happened_at, trace_id) < (:happened, :id)
            ORDER BY happened_at DESC, trace_id DESC
            LIMIT :rows
            """)
        .param("happened", happened.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .param("rows", rows)
        .query((row, _) ->
            new Trace(
                row.getObject("trace_id", UUID.class),
                row.getString("user_id"),
                row.getString("what"),
                row.getString("about"),
                row.getString("purpose"),
                row.getString("hromada"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
