package org.oskil.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code two_person_…}: what was asked for, approved, and carried out. */
@Component
final class ExportStore {
  private final JdbcClient jdbc;

  ExportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A request to take out all cases of some hromadas.
   *
   * @param approvedBy empty where nobody has
   */
  record Export(
      UUID id,
      List<String> hromadas,
      Purpose purpose,
      String askedBy,
      Instant expires,
      String approvedBy,
      boolean taken) {}

  /** Whether the id was free. */
  boolean ask(
      UUID id, List<String> hromadas, Purpose purpose, String user, Instant now, Instant expires) {
    return jdbc.sql(
                """
                INSERT INTO two_person_request
                  (request_id, hromadas, purpose, asked_by, asked_at, expires_at)
                VALUES (:id, :hromadas, :purpose, :user, :now, :expires)
                ON CONFLICT DO NOTHING
                """)
            .param("id", id)
            .param("hromadas", hromadas.toArray(String[]::new))
            .param("purpose", purpose.name())
            .param("user", user)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("expires", expires.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether nobody had before. */
  boolean approve(UUID id, String user, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO two_person_approval (request_id, approved_by, approved_at)
                VALUES (:id, :user, :now)
                ON CONFLICT DO NOTHING
                """)
            .param("id", id)
            .param("user", user)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Whether it had not been carried out before. */
  boolean use(UUID id, String user, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO two_person_use (request_id, used_by, used_at)
                VALUES (:id, :user, :now)
                ON CONFLICT DO NOTHING
                """)
            .param("id", id)
            .param("user", user)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Export> find(UUID id) {
    return jdbc.sql(EXPORTS + "WHERE request_id = :id")
        .param("id", id)
        .query((row, _) -> export(row))
        .optional();
  }

  /** Those that somebody may still approve or carry out. */
  List<Export> open(Instant now) {
    return jdbc.sql(
            EXPORTS
                + """
                WHERE expires_at > :now AND used_by IS NULL
                ORDER BY asked_at, request_id
                LIMIT 500
                """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> export(row))
        .list();
  }

  private static final String EXPORTS =
      """
      SELECT request_id, hromadas, purpose, asked_by, expires_at,
        coalesce(approved_by, '') AS approved_by, used_by IS NOT NULL AS taken
      FROM two_person_request
        LEFT JOIN two_person_approval USING (request_id)
        LEFT JOIN two_person_use USING (request_id)
      """;

  private static Export export(ResultSet row) throws SQLException {
    return new Export(
        row.getObject("request_id", UUID.class),
        List.of((String[]) row.getArray("hromadas").getArray()),
        Purpose.valueOf(row.getString("purpose")),
        row.getString("asked_by"),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        row.getString("approved_by"),
        row.getBoolean("taken"));
  }
}
