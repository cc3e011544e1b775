package org.oskil.server.submissions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.submission.Personal;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.exchange.submission.SubmissionReader;
import org.oskil.exchange.submission.SubmissionWriter;
import org.oskil.model.history.Submission;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.Device;
import org.oskil.model.submission.SubmissionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code submission}. */
final class SubmissionStore {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  SubmissionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the row is new; it is not where its id or its number of the device is there. */
  boolean insert(SentSubmission sent, String hromada, String author) {
    Submission submission = sent.submission();
    Clocks clocks = submission.clocks();
    Optional<Device> device = sent.findDevice();
    return jdbc.sql(
                """
                INSERT INTO submission
                  (submission_id, household_id, hromada, channel, author, device_id, device_sequence,
                   happened_at, written_at, sent_at, received_at, seen, entries, personal, digest)
                VALUES
                  (:id, :household, :hromada, :channel, :author, :device, :sequence,
                   :happened, :written, :sent, :received, :seen, :entries, :personal::jsonb, :digest)
                ON CONFLICT DO NOTHING
                """)
            .param("id", submission.id().value())
            .param("household", submission.household().value())
            .param("hromada", hromada)
            .param("channel", sent.channel().name())
            .param("author", author)
            .param("device", device.map(Device::id).orElse(null), Types.OTHER)
            .param("sequence", device.map(Device::sequence).orElse(null), Types.BIGINT)
            .param("happened", at(clocks.happened()))
            .param("written", at(clocks.written()))
            .param(
                "sent",
                clocks.sent() == null ? null : at(clocks.sent()),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .param("received", at(clocks.received()))
            .param(
                "seen",
                submission.seen().stream().map(SubmissionId::value).sorted().toArray(UUID[]::new))
            .param("entries", SubmissionWriter.entries(submission.entries()))
            .param("personal", personal(sent.personal()), Types.VARCHAR)
            .param("digest", Digest.of(sent).bytes())
            .update()
        == 1;
  }

  Optional<Digest> findDigest(SubmissionId id) {
    return jdbc.sql("SELECT digest FROM submission WHERE submission_id = :id")
        .param("id", id.value())
        .query((row, _) -> Digest.kept(row.getBytes("digest")))
        .optional();
  }

  List<Submission> about(Collection<HouseholdId> households) {
    return jdbc.sql(
            """
            SELECT submission_id, household_id, happened_at, written_at, sent_at, received_at, seen, entries
            FROM submission
            WHERE household_id = ANY (:households)
            """)
        .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
        .query((row, _) -> submission(row))
        .list();
  }

  List<Submissions.Told> told(HouseholdId household) {
    return jdbc.sql(
            """
            SELECT submission_id, channel, author, happened_at, received_at, entries,
              coalesce(personal, '[]') AS personal
            FROM submission
            WHERE household_id = :household
            ORDER BY received_at, submission_id
            """)
        .param("household", household.value())
        .query((row, _) ->
            new Submissions.Told(
                row.getObject("submission_id", UUID.class),
                row.getString("channel"),
                row.getString("author"),
                instant(row, "happened_at"),
                instant(row, "received_at"),
                row.getString("entries"),
                row.getString("personal")))
        .list();
  }

  List<Long> missingFrom(UUID device) {
    return jdbc.sql(
            """
            SELECT number
            FROM generate_series(1, (SELECT max(device_sequence) FROM submission WHERE device_id = :device)) number
            WHERE NOT EXISTS (
              SELECT FROM submission WHERE device_id = :device AND device_sequence = number)
            ORDER BY number
            LIMIT 1000
            """)
        .param("device", device)
        .query(Long.class)
        .list();
  }

  private static Submission submission(ResultSet row) throws SQLException {
    OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Submission(
        new SubmissionId(row.getObject("submission_id", UUID.class)),
        new HouseholdId(row.getObject("household_id", UUID.class)),
        new Clocks(
            instant(row, "happened_at"),
            instant(row, "written_at"),
            instant(row, "received_at"),
            sent == null ? null : sent.toInstant()),
        seen(row.getArray("seen")),
        SubmissionReader.entries(row.getString("entries")));
  }

  private static Set<SubmissionId> seen(Array array) throws SQLException {
    Set<SubmissionId> seen = new HashSet<>();
    Arrays.stream((UUID[]) array.getArray()).forEach(id -> seen.add(new SubmissionId(id)));
    return seen;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable String personal(List<Personal> personal) {
    return personal.isEmpty() ? null : MAPPER.writeValueAsString(personal);
  }
}
