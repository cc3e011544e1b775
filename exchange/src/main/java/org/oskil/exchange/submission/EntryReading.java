package org.oskil.exchange.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.JsonForm;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Voice;
import org.oskil.model.history.Entry;
import org.oskil.model.order.VersionId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.SubmissionId;

/** Reads the entries of a submission, and sets their personal words apart. */
final class EntryReading {
  private static final List<String> PERSONAL_KEYS =
      List.of(Personal.Kind.values()).stream()
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .toList();

  private final List<Entry> entries = new ArrayList<>();
  private final List<Personal> personal = new ArrayList<>();
  private final Set<List<Object>> said = new HashSet<>();
  private boolean kept;

  List<Entry> entries() {
    return entries;
  }

  List<Personal> personal() {
    return personal;
  }

  /** Reads an entry that was taken before: its personal words have been set apart since. */
  void readKept(JsonForm form) {
    kept = true;
    read(form);
  }

  void read(JsonForm form) {
    Field word = form.text("kind");
    if (word.isBlank()) {
      return;
    }
    Kind kind = word.oneOf(Kind.class);
    if (!kind.name().equals(word.value())) {
      return;
    }
    for (String key : Kind.KEYS) {
      if (!key.equals("kind") && !kind.has(key) && form.has(key)) {
        form.misplaced(key);
      }
    }
    Set<Personal.Kind> words = readPersonal(form);
    entries.add(
        switch (kind) {
          case REGISTERED ->
              new Entry.Registered(
                  resident(form, "resident"), form.text("basis").oneOf(Basis.class), person(form));
          case DESCRIBED -> new Entry.Described(resident(form, "resident"), person(form));
          case VISITED -> new Entry.Visited(order(form), residents(form, "found"));
          case STATED -> stated(form, words);
          case REVIEWED ->
              new Entry.Reviewed(resident(form, "resident"), order(form), statement(form));
          case SEEN ->
              new Entry.Seen(
                  resident(form, "resident"), form.text("presence").oneOf(Presence.class));
          case MERGED -> merged(form);
          case MERGE_UNDONE -> new Entry.MergeUndone(new SubmissionId(form.text("merge").uuid()));
          case STRUCK_OFF ->
              new Entry.StruckOff(
                  resident(form, "resident"), form.text("reason").oneOf(Entry.Strike.class));
          case REINSTATED -> new Entry.Reinstated(resident(form, "resident"));
        });
  }

  private Set<Personal.Kind> readPersonal(JsonForm form) {
    Set<Personal.Kind> words = new HashSet<>();
    if (!form.has("personal")) {
      return words;
    }
    JsonForm object = form.object("personal", PERSONAL_KEYS);
    for (Personal.Kind kind : Personal.Kind.values()) {
      Field field = object.textIfThere(kind.name().toLowerCase(Locale.ROOT));
      if (field.value().length() > Personal.LONGEST) {
        field.reportHidden(SubmissionProblem.TEXT_TOO_LONG, Integer.toString(Personal.LONGEST));
      } else if (!field.isBlank()) {
        words.add(kind);
        personal.add(new Personal(entries.size(), kind, field.value().strip()));
      }
    }
    return words;
  }

  /** Rules may have grown since something was kept; what was kept is read all the same. */
  private void complain(Field field, SubmissionProblem problem) {
    if (!kept) {
      field.report(problem);
    }
  }

  private Entry stated(JsonForm form, Set<Personal.Kind> words) {
    ResidentId resident = resident(form, "resident");
    VersionId order = order(form);
    Voice voice = voice(form);
    Statement statement = statement(form);
    if (!said.add(List.of(resident, order))) {
      complain(form.text("resident"), SubmissionProblem.SAID_TWICE);
    }
    if (statement.choice().isRefusal() && voice instanceof Voice.InTheirName) {
      complain(form.text("voice"), SubmissionProblem.REFUSAL_IN_ANOTHERS_NAME);
    }
    if (statement instanceof Statement.RefusesSigned && !words.contains(Personal.Kind.PAPER)) {
      complain(form.text("statement"), SubmissionProblem.PAPER_MISSING);
    }
    return new Entry.Stated(resident, order, voice, statement);
  }

  private Voice voice(JsonForm form) {
    Voice voice =
        switch (form.text("voice").oneOf(VoiceWord.class)) {
          case OWN -> new Voice.Own();
          case GUARDIAN -> {
            if (!form.has("guardian")) {
              complain(form.text("voice"), SubmissionProblem.GUARDIAN_NOT_NAMED);
              yield new Voice.Own();
            }
            yield new Voice.Guardian(resident(form, "guardian"));
          }
          case IN_THEIR_NAME -> new Voice.InTheirName();
        };
    if (form.has("guardian") && !(voice instanceof Voice.Guardian)) {
      form.misplaced("guardian");
    }
    return voice;
  }

  private static Statement statement(JsonForm form) {
    StatementWord word = form.text("statement").oneOf(StatementWord.class);
    if (form.has("witnessed") && word != StatementWord.REFUSES_UNSIGNED) {
      form.misplaced("witnessed");
    }
    if (form.has("leaves") && word != StatementWord.REVOKES) {
      form.misplaced("leaves");
    }
    return switch (word) {
      case AGREES -> new Statement.Agrees();
      case UNDECIDED -> new Statement.Undecided();
      case REFUSES_SIGNED -> new Statement.RefusesSigned();
      case REFUSES_UNSIGNED -> new Statement.RefusesUnsigned(form.flag("witnessed"));
      case REVOKES -> new Statement.Revokes(form.flag("leaves"));
    };
  }

  private Entry merged(JsonForm form) {
    ResidentId duplicate = resident(form, "duplicate");
    ResidentId of = resident(form, "of");
    if (duplicate.equals(of)) {
      complain(form.text("of"), SubmissionProblem.MERGED_WITH_ITSELF);
    }
    return new Entry.Merged(duplicate, of);
  }

  private Person person(JsonForm form) {
    AgeGroup age = form.text("age").oneOf(AgeGroup.class);
    MobilityNeed mobility = form.text("mobility").oneOf(MobilityNeed.class);
    Set<ResidentId> guardians = residents(form, "guardians");
    if (age != AgeGroup.CHILD && !guardians.isEmpty()) {
      complain(form.textsIfThere("guardians").getFirst(), SubmissionProblem.ADULT_WITH_GUARDIAN);
    }
    if (guardians.contains(resident(form, "resident"))) {
      complain(form.text("resident"), SubmissionProblem.OWN_GUARDIAN);
    }
    return new Person(age, mobility, guardians);
  }

  private static ResidentId resident(JsonForm form, String key) {
    return new ResidentId(form.text(key).uuid());
  }

  private static Set<ResidentId> residents(JsonForm form, String key) {
    return form.textsIfThere(key).stream()
        .map(field -> new ResidentId(field.uuid()))
        .collect(Collectors.toSet());
  }

  private static VersionId order(JsonForm form) {
    return new VersionId(form.text("order").uuid());
  }
}
