package org.oskil.server.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oskil.server.platform.access.Grant;
import org.oskil.server.platform.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of users: {@code app_user}, and what was said of them later. */
@Component
final class MemberStore {
  private final JdbcClient jdbc;

  MemberStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A user as the latest rows have it. */
  record Member(String id, String displayName, boolean enabled) {}

  /** A change of a user, and who makes it. */
  record By(String user, Instant at) {}

  boolean isEmpty() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT FROM app_user)").query(Boolean.class).single();
  }

  /** Whether the id was free. */
  boolean insert(String id, String displayName, By by) {
    return jdbc.sql(
                """
                INSERT INTO app_user (user_id, display_name, made_by, made_at)
                VALUES (:id, :name, :by, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("id", id)
            .param("name", displayName)
            .param("by", by.user())
            .param("at", by.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void setPassword(String id, String hash, By by) {
    jdbc.sql(
            """
            INSERT INTO user_password (user_id, password_hash, set_by, set_at)
            VALUES (:id, :hash, :by, :at)
            """)
        .param("id", id)
        .param("hash", hash)
        .param("by", by.user())
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  void setEnabled(String id, boolean enabled, By by) {
    jdbc.sql(
            """
            INSERT INTO user_standing (user_id, enabled, said_by, said_at)
            VALUES (:id, :enabled, :by, :at)
            """)
        .param("id", id)
        .param("enabled", enabled)
        .param("by", by.user())
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  void setGrant(String id, Grant grant, boolean granted, By by) {
    jdbc.sql(
            """
            INSERT INTO user_role (user_id, role, area, granted, said_by, said_at)
            VALUES (:id, :role, :area, :granted, :by, :at)
            """)
        .param("id", id)
        .param("role", grant.role().name())
        .param("area", grant.area())
        .param("granted", granted)
        .param("by", by.user())
        .param("at", by.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Member> find(String id) {
    return jdbc.sql(MEMBERS + "WHERE user_id = :id").param("id", id).query(Member.class).optional();
  }

  /** In the order of their ids. */
  List<Member> after(String id, int rows) {
    return jdbc.sql(MEMBERS + "WHERE user_id > :id ORDER BY user_id LIMIT :rows")
        .param("id", id)
        .param("rows", rows)
        .query(Member.class)
        .list();
  }

  Optional<String> findPasswordHash(String id) {
    return jdbc.sql(
            """
            SELECT password_hash FROM user_password
            WHERE user_id = :id ORDER BY ordinal DESC LIMIT 1
            """)
        .param("id", id)
        .query(String.class)
        .optional();
  }

  Set<Grant> grantsOf(String id) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT role, area FROM (
                  SELECT DISTINCT ON (role, area) role, area, granted FROM user_role
                  WHERE user_id = :id ORDER BY role, area, ordinal DESC) AS latest
                WHERE granted
                """)
            .param("id", id)
            .query(
                (row, _) -> new Grant(Role.valueOf(row.getString("role")), row.getString("area")))
            .list());
  }

  private static final String MEMBERS =
      """
      SELECT user_id AS id, display_name,
        coalesce((SELECT enabled FROM user_standing
                  WHERE user_standing.user_id = app_user.user_id
                  ORDER BY ordinal DESC LIMIT 1), true) AS enabled
      FROM app_user
      """;
}
