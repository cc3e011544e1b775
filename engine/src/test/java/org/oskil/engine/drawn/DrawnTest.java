package org.oskil.engine.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.Seats;
import org.oskil.model.scenario.Scenario;

class DrawnTest {
  @Test
  void aDrawingSaysWhoLivesWhereAndWhatTheyNeed() {
    Scenario scenario =
        Drawn.scenario(
            """
            08:00 to 06:00+1, step 5 min
            lines near, far
            Alpha 7/12.5 km armoured only: 2 families of 3, 1 wheelchair with carer, 2 parties of 5 from 09:00
            """);
    assertThat(scenario.places()).singleElement().matches(place -> place.armouredOnly());
    assertThat(scenario.people())
        .extracting(
            group -> group.id().value(),
            group -> group.partyClass(),
            group -> group.needs(),
            group -> group.parties())
        .containsExactly(
            tuple("Alpha-1", PartyClass.CHILDREN, new Seats(3, 0, 0), 2),
            tuple("Alpha-2", PartyClass.LIMITED_MOBILITY, new Seats(1, 1, 0), 1),
            tuple("Alpha-3", PartyClass.OTHERS, new Seats(5, 0, 0), 2));
    assertThat(scenario.people().getLast().release()).isEqualTo(Drawn.at("09:00"));
    assertThat(Duration.between(scenario.rules().start(), scenario.rules().deadline()))
        .isEqualTo(Duration.ofHours(22));
    assertThat(scenario.threat().distances().values())
        .singleElement()
        .satisfies(byLine ->
            assertThat(byLine.values())
                .extracting(distance -> distance.value())
                .contains(7000L, 12500L));
  }

  @Test
  void aLineThatMeansNothingIsRefused() {
    assertThatThrownBy(() -> Drawn.scenario("Alpha 7 km: 3 geese"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 geese");
  }

  @Test
  void aShownPlanReadsBackAsItWas() {
    for (int seed = 0; seed < 100; seed++) {
      Scenario scenario = RandomScenarios.small(seed);
      var plan = RandomPlans.legal(scenario, new Random(seed));
      assertThat(Drawn.plan(scenario, Drawn.show(plan)))
          .as(RandomScenarios.smallDrawing(seed))
          .isEqualTo(plan);
    }
  }

  @Test
  void theSameSeedDrawsTheSame() {
    assertThat(RandomScenarios.small(7))
        .isEqualTo(RandomScenarios.small(7))
        .isNotEqualTo(RandomScenarios.small(8));
    assertThat(RandomScenarios.tiny(7))
        .isEqualTo(RandomScenarios.tiny(7))
        .isNotEqualTo(RandomScenarios.tiny(8));
  }
}
