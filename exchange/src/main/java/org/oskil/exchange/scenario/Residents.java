package org.oskil.exchange.scenario;

import java.util.List;
import java.util.Set;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.scenario.ScenarioFolder.Headcount;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.place.Place;

/** Who is there: the headcount of every place, and its people by party. */
record Residents(Entries<Headcount> headcounts, Entries<Party> parties) {
  static Residents read(FolderFiles files, Ground ground, Span span, Problems problems) {
    Table people = files.filledTable(PeopleFile.FILE, PeopleFile.COLUMNS);
    Table parties = files.table(PartiesFile.FILE, PartiesFile.COLUMNS);
    Entries<Headcount> headcounts = PeopleFile.read(people, ground.placeIds());
    Set<List<String>> counted = people.keys("place");
    // A row whose place is miswritten may be the one that seems to be missing.
    if (people.isWhole() && !problems.concern(PeopleFile.FILE, "place")) {
      requireEveryPlace(counted, ground.places());
    }
    return new Residents(headcounts, PartiesFile.read(parties, ground.placeIds(), span));
  }

  private static void requireEveryPlace(Set<List<String>> counted, Entries<Place> places) {
    for (Entry<Place> place : places.entries()) {
      if (!counted.contains(List.of(place.value().id().value()))) {
        place.row().at("id").report(ProblemCode.PEOPLE_MISSING);
      }
    }
  }

  List<PartyGroup> groups() {
    return parties.map(Party::group);
  }
}
