package org.oskil.model.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.model.count.Counted;
import org.oskil.model.decision.Terms;
import org.oskil.model.register.HouseholdId;

/** The state depends on what was sent, not on the order in which it came, nor on how often. */
class AnyOrderTest {
  private static final int STORIES = 2_000;

  @Test
  void shufflingAndResendingChangesNothing() {
    for (int seed = 0; seed < STORIES; seed++) {
      List<Submission> story = RandomStory.of(new Random(seed)).submissions();
      List<Counted> told = counted(History.of(story));
      List<Submission> again = new ArrayList<>(story);
      again.addAll(story.subList(0, story.size() / 2));
      Collections.shuffle(again, new Random(seed + 1));
      History shuffled = History.of(again);
      assertThat(counted(shuffled)).as("seed %d", seed).isEqualTo(told);
      assertThat(shuffled.registrations())
          .as("seed %d", seed)
          .isEqualTo(History.of(story).registrations());
    }
  }

  @Test
  void everybodyOfTheRollIsInOneCellAndAMergeTakesOneAway() {
    for (int seed = 0; seed < STORIES; seed++) {
      History history = History.of(RandomStory.of(new Random(seed)).submissions());
      long onTheRoll = history.registrations().stream().filter(one -> one.isOnTheRoll()).count();
      long counted = 0;
      for (HouseholdId household : List.of(Told.HOME, Told.ELSEWHERE)) {
        counted += history.count(household, Told.MANDATORY).size();
      }
      assertThat(counted).as("seed %d", seed).isEqualTo(onTheRoll);
    }
  }

  @Test
  void noChildIsEverInARefusedCellUnderAForcedOrder() {
    for (int seed = 0; seed < STORIES; seed++) {
      for (Counted counted : counted(History.of(RandomStory.of(new Random(seed)).submissions()))) {
        if (counted.registration().person().isChild()) {
          assertThat(counted.decision().readings())
              .as("seed %d", seed)
              .noneMatch(reading -> reading.isRefusal());
        }
      }
    }
  }

  private static List<Counted> counted(History history) {
    List<Counted> all = new ArrayList<>();
    for (Terms terms : List.of(Told.FORCED)) {
      all.addAll(history.count(Told.HOME, terms));
      all.addAll(history.count(Told.ELSEWHERE, terms));
    }
    return all;
  }
}
