package org.oskil.server.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.oskil.exchange.order.StepKind;
import org.oskil.model.order.OrderId;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.Step;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of orders. */
final class OrderStore {
  private final JdbcClient jdbc;

  OrderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A version without its text. */
  record VersionRow(VersionId id, OrderId order, int number) {}

  /** The text of a version, as it was saved last. */
  record RevisionRow(int revision, String content) {}

  /** Until the end of the transaction nobody else changes this version. */
  void lock(VersionId version) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:version, 0))")
        .param("version", version.toString())
        .query((row, number) -> true)
        .single();
  }

  boolean addOrder(OrderId order, Instant received) {
    return jdbc.sql(
                """
                INSERT INTO evacuation_order (order_id, received_at)
                VALUES (:order, :received)
                ON CONFLICT (order_id) DO NOTHING
                """)
            .param("order", order.value())
            .param("received", at(received))
            .update()
        == 1;
  }

  /** Whether it is new: neither its id nor its number within the order was there. */
  boolean addVersion(VersionRow version, Instant received) {
    return jdbc.sql(
                """
                INSERT INTO order_version (version_id, order_id, number, received_at)
                VALUES (:version, :order, :number, :received)
                ON CONFLICT DO NOTHING
                """)
            .param("version", version.id().value())
            .param("order", version.order().value())
            .param("number", version.number())
            .param("received", at(received))
            .update()
        == 1;
  }

  void addRevision(
      VersionId version,
      RevisionRow revision,
      List<String> hromadas,
      PersonId by,
      Instant received) {
    jdbc.sql(
            """
            INSERT INTO order_revision (version_id, revision, content, hromadas, person, received_at)
            VALUES (:version, :revision, :content,
              array_remove(string_to_array(:hromadas, ','), ''), :person, :received)
            """)
        .param("version", version.value())
        .param("revision", revision.revision())
        .param("content", revision.content())
        .param("hromadas", String.join(",", hromadas))
        .param("person", by.value())
        .param("received", at(received))
        .update();
  }

  void addStep(VersionId version, int ordinal, StoredStep stored) {
    Step step = stored.step();
    jdbc.sql(
            """
            INSERT INTO order_step (step_id, version_id, ordinal, kind, person, happened_at,
              received_at, note, successor)
            VALUES (:step, :version, :ordinal, :kind, :person, :happened, :received, :note,
              CAST(nullif(:successor, '') AS uuid))
            """)
        .param("step", stored.id())
        .param("version", version.value())
        .param("ordinal", ordinal)
        .param("kind", StepKind.of(step).name())
        .param("person", step.by().value())
        .param("happened", at(step.happened()))
        .param("received", at(stored.received()))
        .param("note", StepKind.noteOf(step))
        .param("successor", StepKind.successorOf(step))
        .update();
  }

  void addPlace(VersionId version, PlaceId place, String hromada) {
    jdbc.sql(
            """
            INSERT INTO order_version_place (version_id, place_id, hromada)
            VALUES (:version, :place, :hromada)
            """)
        .param("version", version.value())
        .param("place", place.value())
        .param("hromada", hromada)
        .update();
  }

  Optional<VersionRow> findVersion(VersionId version) {
    return jdbc.sql(
            "SELECT version_id, order_id, number FROM order_version WHERE version_id = :version")
        .param("version", version.value())
        .query(OrderStore::version)
        .optional();
  }

  List<VersionRow> versionsOf(OrderId order) {
    return jdbc.sql(
            """
            SELECT version_id, order_id, number FROM order_version
            WHERE order_id = :order
            ORDER BY number
            """)
        .param("order", order.value())
        .query(OrderStore::version)
        .list();
  }

  /** Newest first, from after the given one on. */
  List<VersionRow> versionsAfter(UUID after, int atMost) {
    return jdbc.sql(
            """
            SELECT version_id, order_id, number FROM order_version
            WHERE version_id < :after
              AND EXISTS (SELECT FROM order_revision WHERE version_id = order_version.version_id)
            ORDER BY version_id DESC
            LIMIT :most
            """)
        .param("after", after)
        .param("most", atMost)
        .query(OrderStore::version)
        .list();
  }

  /** Versions that list this place and were public by then. */
  List<VersionRow> publicVersionsOf(PlaceId place, Instant moment) {
    return jdbc.sql(
            """
            SELECT v.version_id, v.order_id, v.number
            FROM order_version_place p
            JOIN order_version v USING (version_id)
            JOIN order_step s USING (version_id)
            WHERE p.place_id = :place AND s.kind = 'PUBLISH' AND s.happened_at <= :moment
            ORDER BY s.happened_at, v.version_id
            """)
        .param("place", place.value())
        .param("moment", at(moment))
        .query(OrderStore::version)
        .list();
  }

  Optional<RevisionRow> findLatestRevision(VersionId version) {
    return jdbc.sql(
            """
            SELECT revision, content FROM order_revision
            WHERE version_id = :version
            ORDER BY revision DESC
            LIMIT 1
            """)
        .param("version", version.value())
        .query((row, number) -> new RevisionRow(row.getInt("revision"), row.getString("content")))
        .optional();
  }

  List<StoredStep> stepsOf(VersionId version) {
    return jdbc.sql(
            """
            SELECT step_id, kind, person, happened_at, received_at, note, successor
            FROM order_step
            WHERE version_id = :version
            ORDER BY ordinal
            """)
        .param("version", version.value())
        .query(OrderStore::step)
        .list();
  }

  /** The step of this id and the version it belongs to. */
  Optional<StoredStep> findStep(UUID step) {
    return jdbc.sql(
            """
            SELECT step_id, kind, person, happened_at, received_at, note, successor
            FROM order_step
            WHERE step_id = :step
            """)
        .param("step", step)
        .query(OrderStore::step)
        .optional();
  }

  List<PlaceId> placesOf(VersionId version) {
    return jdbc.sql(
            """
            SELECT place_id FROM order_version_place
            WHERE version_id = :version
            ORDER BY place_id
            """)
        .param("version", version.value())
        .query((row, number) -> new PlaceId(row.getString("place_id")))
        .list();
  }

  private static VersionRow version(ResultSet row, int number) throws SQLException {
    return new VersionRow(
        new VersionId(row.getObject("version_id", UUID.class)),
        new OrderId(row.getObject("order_id", UUID.class)),
        row.getInt("number"));
  }

  private static StoredStep step(ResultSet row, int number) throws SQLException {
    Step step =
        StepKind.valueOf(row.getString("kind"))
            .step(
                new PersonId(row.getString("person")),
                instant(row, "happened_at"),
                row.getString("note"),
                Optional.ofNullable(row.getString("successor")).orElse(""));
    return new StoredStep(row.getObject("step_id", UUID.class), step, instant(row, "received_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
