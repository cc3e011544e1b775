package org.oskil.exchange.roll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.SourceText;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.submission.Personal;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.Presence;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Channel;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;

/**
 * Reads a roll: one row per person, with the keys of the list it comes from. Each household becomes
 * one submission that registers its people as the baseline.
 */
public final class RollReader {
  private static final Columns COLUMNS =
      Columns.of("household", "person", "place", "age", "mobility")
          .withOptional("guardians")
          .withOptional("name")
          .withOptional("phone")
          .withOptional("address")
          .withOptional("note");

  private final Set<PlaceId> places;
  private final RollIds ids;
  private final Map<String, Listed> people = new LinkedHashMap<>();
  private final Map<String, String> placeOf = new LinkedHashMap<>();

  private RollReader(Set<PlaceId> places, Instant asOf) {
    this.places = places;
    this.ids = new RollIds(asOf);
  }

  /** One row that could be read. */
  private record Listed(
      String household,
      String person,
      AgeGroup age,
      MobilityNeed mobility,
      Field guardians,
      List<Personal> words) {}

  /**
   * Reads a whole roll.
   *
   * @param places every place that may stand in it
   * @param asOf the moment of which the list speaks
   * @throws InvalidRoll with every problem; then nothing should be taken
   */
  public static List<SentSubmission> read(
      String file, byte[] bytes, Set<PlaceId> places, Instant asOf, Instant received)
      throws InvalidRoll {
    var problems = new Problems();
    var reader = new RollReader(places, asOf);
    Optional<String> text = SourceText.decode(file, bytes, problems);
    text.map(decoded -> Table.parse(file, decoded, COLUMNS, problems).requireRows())
        .ifPresent(table -> table.read(reader::row));
    Map<String, Person> persons = reader.persons();
    if (!problems.isEmpty()) {
      throw new InvalidRoll(problems.inOrder());
    }
    return reader.submissions(persons, received);
  }

  private boolean row(Row row) {
    String household = row.at("household").id();
    Field key = row.at("person");
    String person = key.id();
    Field place = row.at("place");
    String code = place.placeCode();
    if (place.isPlaceCode() && !places.contains(new PlaceId(code))) {
      place.report(RollProblem.UNKNOWN_PLACE);
    }
    if (!placeOf.computeIfAbsent(household, _ -> code).equals(code)) {
      place.report(RollProblem.HOUSEHOLD_IN_TWO_PLACES);
    }
    var listed =
        new Listed(
            household,
            person,
            row.at("age").oneOf(AgeGroup.class),
            row.at("mobility").oneOf(MobilityNeed.class),
            row.at("guardians"),
            words(row));
    if (people.putIfAbsent(person, listed) != null) {
      key.report(RollProblem.PERSON_TWICE);
    }
    return true;
  }

  private static List<Personal> words(Row row) {
    List<Personal> words = new ArrayList<>();
    for (Personal.Kind kind :
        List.of(
            Personal.Kind.NAME, Personal.Kind.PHONE, Personal.Kind.ADDRESS, Personal.Kind.NOTE)) {
      Field field = row.at(kind.name().toLowerCase(Locale.ROOT));
      if (field.value().length() > Personal.LONGEST) {
        field.reportHidden(RollProblem.TEXT_TOO_LONG, Integer.toString(Personal.LONGEST));
      } else if (!field.isBlank()) {
        words.add(new Personal(0, kind, field.value().strip()));
      }
    }
    return words;
  }

  private Map<String, Person> persons() {
    Map<String, Person> persons = new LinkedHashMap<>();
    people.forEach((key, listed) ->
        persons.put(key, new Person(listed.age(), listed.mobility(), guardians(listed))));
    return persons;
  }

  private Set<ResidentId> guardians(Listed listed) {
    if (listed.guardians().isBlank()) {
      return Set.of();
    }
    if (listed.age() != AgeGroup.CHILD) {
      listed.guardians().report(RollProblem.GUARDIAN_OF_AN_ADULT);
    }
    return Arrays.stream(listed.guardians().value().strip().split("\\s+", -1))
        .map(key -> guardian(listed.guardians(), key))
        .collect(Collectors.toSet());
  }

  private ResidentId guardian(Field field, String key) {
    Listed guardian = people.get(key);
    if (guardian == null) {
      field.report(RollProblem.UNKNOWN_GUARDIAN);
    } else if (guardian.age() == AgeGroup.CHILD) {
      field.report(RollProblem.GUARDIAN_IS_A_CHILD);
    }
    return resident(key);
  }

  private List<SentSubmission> submissions(Map<String, Person> persons, Instant received) {
    Map<String, List<Listed>> households = new LinkedHashMap<>();
    people
        .values()
        .forEach(listed ->
            households.computeIfAbsent(listed.household(), _ -> new ArrayList<>()).add(listed));
    List<SentSubmission> submissions = new ArrayList<>();
    households.forEach(
        (household, members) -> submissions.add(submission(household, members, persons, received)));
    return submissions;
  }

  private SentSubmission submission(
      String household, List<Listed> members, Map<String, Person> persons, Instant received) {
    List<Entry> entries = new ArrayList<>();
    List<Personal> words = new ArrayList<>();
    for (Listed member : members) {
      Person person = persons.get(member.person());
      if (person != null) {
        for (Personal word : member.words()) {
          words.add(new Personal(entries.size(), word.kind(), word.text()));
        }
        entries.add(new Entry.Registered(resident(member.person()), Basis.BASELINE, person));
        entries.add(new Entry.Seen(resident(member.person()), Presence.PRESENT));
      }
    }
    return new SentSubmission(
        new Submission(
            new SubmissionId(ids.of("submission", household)),
            new HouseholdId(ids.of("household", household)),
            new Clocks(ids.asOf(), ids.asOf(), received, null),
            Set.of(),
            entries),
        new PlaceId(String.valueOf(placeOf.get(household))),
        Channel.IMPORT,
        null,
        words);
  }

  private ResidentId resident(String key) {
    return new ResidentId(ids.of("resident", key));
  }
}
