package org.oskil.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.engine.drawn.Drawn;
import org.oskil.engine.drawn.RandomPlans;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

class PlanCheckSpeedTest {
  /** Forty places along a road on either bank, six lines, sixteen hours. */
  private static Scenario district() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "05:00 to 21:00, step 5 min", "lines a, b, c, d, e, f", "stops 1 within 10 min"));
    for (int place = 0; place < 40; place++) {
      lines.add(
          "Place%d %d/9/12/18/25/33 km: 2000 people, 20 families of 3, 9 parties of 2"
              .formatted(place, 4 + place % 9));
      if (place > 1) {
        lines.add("Place%d – Place%d 4 min %d s".formatted(place, place - 2, 1 + place));
      }
    }
    lines.add("City 50 km");
    lines.add("Place1 – City 12 min");
    lines.add("Place0 ~ Place1 3 min by bridge, 900 an hour");
    lines.add("hub City: 90 berths");
    lines.add("500 × bus at City: 20 seats");
    return Drawn.scenario(String.join("\n", lines));
  }

  @Test
  void twoThousandRunsAreJudgedInUnderASecond() {
    Scenario scenario = district();
    Plan plan = RandomPlans.legal(scenario, new Random(1));
    assertThat(plan.runs().size()).isGreaterThanOrEqualTo(2000);
    assertThat(PlanCheck.of(scenario, plan).faults()).isEmpty();
    Duration best = Duration.ofDays(1);
    for (int time = 0; time < 5; time++) {
      long before = System.nanoTime();
      assertThat(PlanCheck.of(scenario, plan).isAccepted()).isTrue();
      Duration took = Duration.ofNanos(System.nanoTime() - before);
      best = took.compareTo(best) < 0 ? took : best;
    }
    assertThat(best).isLessThan(Duration.ofSeconds(1));
  }
}
