package org.oskil.exchange.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.JsonForm;
import org.oskil.exchange.problem.Problems;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.submission.Channel;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.Device;
import org.oskil.model.submission.SubmissionId;

/** Reads a submission as it was sent, or says everything that is wrong with it. */
public final class SubmissionReader {
  private static final int MOST_ENTRIES = 200;
  private static final List<String> KEYS =
      List.of(
          "id",
          "household",
          "place",
          "channel",
          "device",
          "happened",
          "written",
          "sent",
          "seen",
          "entries");

  private SubmissionReader() {}

  /**
   * Reads one submission.
   *
   * @param received when it reached us, by our clock
   * @throws InvalidSubmission with every problem
   */
  public static SentSubmission read(String json, Instant received) throws InvalidSubmission {
    var problems = new Problems();
    Optional<SentSubmission> sent =
        JsonForm.parseMessage(json, KEYS, problems).map(form -> read(form, received));
    if (sent.isEmpty() || !problems.isEmpty()) {
      throw new InvalidSubmission(problems.inOrder());
    }
    return sent.get();
  }

  private static SentSubmission read(JsonForm form, Instant received) {
    var reading = new EntryReading();
    List<JsonForm> entries = form.objects("entries", Kind.KEYS);
    if (entries.size() > MOST_ENTRIES) {
      form.itself().report(SubmissionProblem.TOO_MANY_ENTRIES, Integer.toString(MOST_ENTRIES));
    } else {
      entries.forEach(reading::read);
    }
    if (entries.isEmpty() && form.has("entries")) {
      form.itself().report(SubmissionProblem.NO_ENTRIES);
    }
    var submission =
        new Submission(
            id(form.text("id")),
            new HouseholdId(form.text("household").uuid()),
            clocks(form, received),
            seen(form),
            reading.entries());
    return new SentSubmission(
        submission,
        new PlaceId(form.text("place").placeCode()),
        form.text("channel").oneOf(Channel.class),
        device(form),
        reading.personal());
  }

  private static SubmissionId id(Field field) {
    UUID id = field.uuid();
    if (id.version() != 7 && id.getMostSignificantBits() != 0) {
      field.report(SubmissionProblem.NOT_VERSION_7);
    }
    return new SubmissionId(id);
  }

  private static Clocks clocks(JsonForm form, Instant received) {
    return new Clocks(
        form.text("happened").instant(received),
        form.text("written").instant(received),
        received,
        form.has("sent") ? form.text("sent").instant(received) : null);
  }

  private static Set<SubmissionId> seen(JsonForm form) {
    return form.textsIfThere("seen").stream()
        .map(field -> new SubmissionId(field.uuid()))
        .collect(Collectors.toSet());
  }

  private static @Nullable Device device(JsonForm form) {
    if (!form.has("device")) {
      return null;
    }
    JsonForm device = form.object("device", List.of("id", "sequence"));
    return new Device(device.text("id").uuid(), device.number("sequence").positive());
  }

  /** The entries of a submission as {@link SubmissionWriter#entries} wrote them. */
  public static List<Entry> entries(String json) {
    var problems = new Problems();
    var reading = new EntryReading();
    JsonForm.parseMessage(json, List.of("entries"), problems)
        .ifPresent(form -> form.objects("entries", Kind.KEYS).forEach(reading::readKept));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "Kept entries cannot be read back: " + problems.inOrder().getFirst().code().id() + ".");
    }
    return reading.entries();
  }
}
