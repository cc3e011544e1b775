package org.oskil.exchange.roll;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.Seats;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.scenario.Scenario;

/**
 * A roll that nobody is on: as many people in each place, as many children and as many who need a
 * wheelchair or a stretcher as a scenario has, with names that no one can take for real.
 */
public final class SyntheticRoll {
  private static final int OLDER_PERCENT = 55;
  private static final int ESCORTED_PERCENT = 60;

  private final StringBuilder csv =
      new StringBuilder("household,person,place,age,mobility,guardians,name,note\n");
  private final Random random;
  private int households;
  private int people;

  private SyntheticRoll(long seed) {
    this.random = new Random(seed);
  }

  /** The roll as a file that {@link RollReader} reads; the same for the same scenario and seed. */
  public static String csv(Scenario scenario, long seed) {
    var roll = new SyntheticRoll(seed);
    for (PartyGroup group : scenario.people()) {
      for (int i = 0; i < group.parties(); i++) {
        roll.household(group);
      }
    }
    return roll.csv.toString();
  }

  private void household(PartyGroup group) {
    households++;
    Seats needs = group.needs();
    // As in the scenario: a family of three has one child, a larger one two adults.
    int children = group.partyClass() == PartyClass.CHILDREN ? Math.max(1, needs.people() - 2) : 0;
    int firstAdult = people + 1;
    int adults = needs.people() - children;
    List<MobilityNeed> special =
        Stream.concat(
                Stream.generate(() -> MobilityNeed.LYING).limit(needs.stretchers()),
                Stream.generate(() -> MobilityNeed.SEATED).limit(needs.wheelchairs()))
            .toList();
    for (int i = 0; i < adults; i++) {
      MobilityNeed mobility = i < special.size() ? special.get(i) : walking(group, i);
      AgeGroup age =
          group.partyClass() != PartyClass.CHILDREN && random.nextInt(100) < OLDER_PERCENT
              ? AgeGroup.OLDER
              : AgeGroup.ADULT;
      row(group, age, mobility, "");
    }
    for (int i = 0; i < children; i++) {
      String guardians = adults > 1 ? key(firstAdult) + " " + key(firstAdult + 1) : key(firstAdult);
      row(group, AgeGroup.CHILD, MobilityNeed.WALKING, guardians);
    }
  }

  /** Of those with limited mobility who sit on a seat, some walk with help. */
  private MobilityNeed walking(PartyGroup group, int index) {
    return group.partyClass() == PartyClass.LIMITED_MOBILITY
            && index == 0
            && random.nextInt(100) < ESCORTED_PERCENT
        ? MobilityNeed.ESCORTED
        : MobilityNeed.WALKING;
  }

  private void row(PartyGroup group, AgeGroup age, MobilityNeed mobility, String guardians) {
    people++;
    csv.append(
        "H%05d,%s,%s,%s,%s,%s,Зразок %05d,вигадана людина / synthetic\n"
            .formatted(households, key(people), group.place(), age, mobility, guardians, people));
  }

  private static String key(int person) {
    return "P%05d".formatted(person);
  }
}
