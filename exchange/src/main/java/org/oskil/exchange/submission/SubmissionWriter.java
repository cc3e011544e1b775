package org.oskil.exchange.submission;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Voice;
import org.oskil.model.history.Entry;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.Person;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a submission in the format in which it is read. */
public final class SubmissionWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private SubmissionWriter() {}

  /** A whole submission, with its personal words. */
  public static String write(SentSubmission sent) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", sent.submission().id().toString());
    json.put("household", sent.submission().household().toString());
    json.put("place", sent.place().value());
    json.put("channel", sent.channel().name());
    sent.findDevice()
        .ifPresent(device ->
            json.putObject("device")
                .put("id", device.id().toString())
                .put("sequence", device.sequence()));
    Clocks clocks = sent.submission().clocks();
    json.put("happened", clocks.happened().toString());
    json.put("written", clocks.written().toString());
    if (clocks.sent() != null) {
      json.put("sent", clocks.sent().toString());
    }
    ArrayNode seen = json.putArray("seen");
    sent.submission().seen().stream().sorted().map(SubmissionId::toString).forEach(seen::add);
    ArrayNode entries = json.putArray("entries");
    sent.submission().entries().forEach(entry -> write(entry, entries.addObject()));
    for (Personal personal : sent.personal()) {
      ObjectNode entry = (ObjectNode) entries.get(personal.entry());
      ObjectNode words =
          entry.get("personal") instanceof ObjectNode there ? there : entry.putObject("personal");
      words.put(personal.kind().name().toLowerCase(Locale.ROOT), personal.text());
    }
    return json.toString();
  }

  /** Entries without anything personal, as {@link SubmissionReader#entries} reads them. */
  public static String entries(List<Entry> entries) {
    ObjectNode json = MAPPER.createObjectNode();
    ArrayNode array = json.putArray("entries");
    entries.forEach(entry -> write(entry, array.addObject()));
    return json.toString();
  }

  private static void write(Entry entry, ObjectNode json) {
    switch (entry) {
      case Entry.Registered registered -> {
        person(json, Kind.REGISTERED, registered.resident(), registered.person());
        json.put("basis", registered.basis().name());
      }
      case Entry.Described described ->
          person(json, Kind.DESCRIBED, described.resident(), described.person());
      case Entry.Visited visited -> {
        kind(json, Kind.VISITED);
        order(json, visited.version());
        ids(json.putArray("found"), visited.found());
      }
      case Entry.Stated stated -> {
        about(json, Kind.STATED, stated.resident());
        order(json, stated.version());
        voice(json, stated.voice());
        statement(json, stated.statement());
      }
      case Entry.Reviewed reviewed -> {
        about(json, Kind.REVIEWED, reviewed.resident());
        order(json, reviewed.version());
        statement(json, reviewed.reading());
      }
      case Entry.Seen seen -> {
        about(json, Kind.SEEN, seen.resident());
        json.put("presence", seen.presence().name());
      }
      case Entry.Merged merged -> {
        kind(json, Kind.MERGED);
        json.put("duplicate", merged.duplicate().toString());
        json.put("of", merged.of().toString());
      }
      case Entry.MergeUndone undone -> {
        kind(json, Kind.MERGE_UNDONE);
        json.put("merge", undone.merge().toString());
      }
      case Entry.StruckOff struck -> {
        about(json, Kind.STRUCK_OFF, struck.resident());
        json.put("reason", struck.reason().name());
      }
      case Entry.Reinstated reinstated -> about(json, Kind.REINSTATED, reinstated.resident());
    }
  }

  private static void kind(ObjectNode json, Kind kind) {
    json.put("kind", kind.name());
  }

  private static void about(ObjectNode json, Kind kind, ResidentId resident) {
    kind(json, kind);
    json.put("resident", resident.toString());
  }

  private static void order(ObjectNode json, VersionId version) {
    json.put("order", version.toString());
  }

  private static void person(ObjectNode json, Kind kind, ResidentId resident, Person person) {
    about(json, kind, resident);
    json.put("age", person.age().name());
    json.put("mobility", person.mobility().name());
    ids(json.putArray("guardians"), person.guardians());
  }

  private static void ids(ArrayNode array, Collection<ResidentId> residents) {
    residents.stream().sorted().map(ResidentId::toString).forEach(array::add);
  }

  private static void voice(ObjectNode json, Voice voice) {
    switch (voice) {
      case Voice.Own _ -> json.put("voice", VoiceWord.OWN.name());
      case Voice.Guardian guardian -> {
        json.put("voice", VoiceWord.GUARDIAN.name());
        json.put("guardian", guardian.guardian().toString());
      }
      case Voice.InTheirName _ -> json.put("voice", VoiceWord.IN_THEIR_NAME.name());
    }
  }

  private static void statement(ObjectNode json, Statement statement) {
    switch (statement) {
      case Statement.Agrees _ -> json.put("statement", StatementWord.AGREES.name());
      case Statement.Undecided _ -> json.put("statement", StatementWord.UNDECIDED.name());
      case Statement.RefusesSigned _ -> json.put("statement", StatementWord.REFUSES_SIGNED.name());
      case Statement.RefusesUnsigned refuses -> {
        json.put("statement", StatementWord.REFUSES_UNSIGNED.name());
        json.put("witnessed", refuses.witnessed());
      }
      case Statement.Revokes revokes -> {
        json.put("statement", StatementWord.REVOKES.name());
        json.put("leaves", revokes.leaves());
      }
    }
  }
}
