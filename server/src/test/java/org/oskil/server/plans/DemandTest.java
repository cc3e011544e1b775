package org.oskil.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.Seats;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.ResidentId;

/** Households are drawn as text, a word for each person: see {@link #drawn}. */
final class DemandTest {
  private static final HouseholdId HOME = new HouseholdId(new UUID(9, 0));

  @Test
  void aHouseholdTravelsAsOneParty() {
    assertThat(party("leaves leaves leaves"))
        .returns(new Seats(3, 0, 0), Party::needs)
        .returns(PartyClass.OTHERS, Party::partyClass)
        .returns("X-NEAR/O/3-0-0", party -> party.group().value());
  }

  @Test
  void whoStaysTakesNoSeat() {
    assertThat(party("leaves stays")).returns(new Seats(1, 0, 0), Party::needs);
  }

  @Test
  void aHouseholdInWhichEverybodyStaysIsNoDemand() {
    assertThat(demand("stays stays", Tiny.NEAR))
        .returns(List.of(), Demand::parties)
        .returns(List.of(), Demand::leftOut);
  }

  @Test
  void childrenComeWithTheirAdultsInTheFirstClass() {
    assertThat(party("leaves child"))
        .returns(PartyClass.CHILDREN, Party::partyClass)
        .returns(new Seats(2, 0, 0), Party::needs);
  }

  @Test
  void theGuardianOfAChildTravelsTooWhereNoOtherAdultDoes() {
    assertThat(party("guardian-stays child"))
        .returns(List.of(resident(0), resident(1)), Party::residents)
        .returns(new Seats(2, 0, 0), Party::needs);
  }

  @Test
  void theGuardianStaysWhereAnotherAdultTravelsWithTheChild() {
    assertThat(party("guardian-stays leaves child"))
        .returns(List.of(resident(1), resident(2)), Party::residents);
  }

  @Test
  void aChildWithoutAnyAdultHasASeatForOneWhoComesAlong() {
    assertThat(party("guardian-gone child"))
        .returns(List.of(resident(1)), Party::residents)
        .returns(new Seats(2, 0, 0), Party::needs);
  }

  @Test
  void whoSitsInAWheelchairOrLiesTakesThatKindOfPlace() {
    assertThat(party("leaves seated lying"))
        .returns(PartyClass.LIMITED_MOBILITY, Party::partyClass)
        .returns(new Seats(1, 1, 1), Party::needs);
  }

  @Test
  void whoWalksWithHelpTakesASeatInTheSecondClass() {
    assertThat(party("escorted"))
        .returns(PartyClass.LIMITED_MOBILITY, Party::partyClass)
        .returns(new Seats(1, 0, 0), Party::needs);
  }

  @Test
  void whoLiesAloneHasASeatForACompanion() {
    assertThat(party("lying")).returns(new Seats(1, 0, 1), Party::needs);
  }

  @Test
  void aHouseholdTooLargeForAnyVehicleIsReported() {
    assertThat(demand("lying lying", Tiny.NEAR).leftOut())
        .singleElement()
        .returns(Demand.Reason.TOO_LARGE, Demand.LeftOut::reason)
        .returns(List.of(resident(0), resident(1)), left -> left.party().residents());
  }

  @Test
  void aPlaceThatTheScenarioDoesNotKnowIsReportedAsWithoutRoad() {
    assertThat(demand("leaves", Tiny.UNKNOWN).leftOut())
        .singleElement()
        .returns(Demand.Reason.NO_ROAD, Demand.LeftOut::reason);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everybodyWhoKeepsASeatIsInExactlyOnePartyOrReported(long seed) {
    var random = new Random(seed);
    List<Resident> all = new ArrayList<>();
    for (int household = 0; household < 200; household++) {
      all.addAll(drawnByChance(random, household));
    }
    Demand demand = Demand.of(all, Tiny.FOLDER.scenario());
    List<Party> everyParty =
        Stream.concat(
                demand.parties().stream(), demand.leftOut().stream().map(Demand.LeftOut::party))
            .toList();
    List<ResidentId> carried =
        everyParty.stream().flatMap(party -> party.residents().stream()).toList();
    List<ResidentId> keeping = all.stream().filter(Resident::keepsSeat).map(Resident::id).toList();
    assertThat(carried).as("seed %d", seed).doesNotHaveDuplicates().containsAll(keeping);
    // Whoever else travels is a guardian who is at home.
    List<ResidentId> others = carried.stream().filter(one -> !keeping.contains(one)).toList();
    assertThat(all.stream().filter(one -> others.contains(one.id())))
        .as("seed %d", seed)
        .allMatch(one -> one.atHome() && !one.person().isChild());
    assertThat(new Roster(demand.parties()).groups(Tiny.FOLDER.scenario().rules()))
        .as("seed %d", seed)
        .extracting(group -> group.people())
        .satisfies(people ->
            assertThat(people.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(new Roster(demand.parties()).people()));
  }

  private static List<Resident> drawnByChance(Random random, int household) {
    List<String> words =
        List.of("leaves", "stays", "child", "guardian-stays", "seated", "lying", "escorted");
    var drawing = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      drawing.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    List<PlaceId> places = List.of(Tiny.NEAR, Tiny.OVER, Tiny.UNKNOWN);
    return drawn(
        drawing.toString().strip(),
        new HouseholdId(new UUID(household, 1)),
        places.get(random.nextInt(places.size())),
        100L * household);
  }

  private static Party party(String drawing) {
    return demand(drawing, Tiny.NEAR).parties().getFirst();
  }

  private static Demand demand(String drawing, PlaceId place) {
    return Demand.of(drawn(drawing, HOME, place, 0), Tiny.FOLDER.scenario());
  }

  /** Every child has everybody as guardian who is drawn as one. */
  private static List<Resident> drawn(
      String drawing, HouseholdId household, PlaceId place, long first) {
    List<String> words = List.of(drawing.split(" ", -1));
    Set<ResidentId> guardians = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).startsWith("guardian")) {
        guardians.add(resident(first + i));
      }
    }
    List<Resident> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean child = words.get(i).equals("child");
      var person =
          new Person(
              child ? AgeGroup.CHILD : AgeGroup.ADULT,
              mobility(words.get(i)),
              child ? guardians : Set.of());
      all.add(
          new Resident(
              resident(first + i),
              household,
              place,
              person,
              !words.get(i).endsWith("stays") && !words.get(i).endsWith("gone"),
              !words.get(i).endsWith("gone")));
    }
    return all;
  }

  private static MobilityNeed mobility(String word) {
    return switch (word) {
      case "seated" -> MobilityNeed.SEATED;
      case "lying" -> MobilityNeed.LYING;
      case "escorted" -> MobilityNeed.ESCORTED;
      case String _ -> MobilityNeed.WALKING;
    };
  }

  private static ResidentId resident(long number) {
    return new ResidentId(new UUID(0, number));
  }
}
