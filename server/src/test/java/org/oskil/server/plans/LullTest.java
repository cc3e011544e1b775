package org.oskil.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class LullTest {
  private static final long SECOND = 1_000_000_000L;

  private final Lull lull = new Lull(Duration.ofSeconds(5), Duration.ofSeconds(60));

  @Test
  void nothingIsDueWhereNothingChanged() {
    assertThat(lull.left(0)).isEmpty();
  }

  @Test
  void aChangeIsActedOnAfterAQuietWhile() {
    lull.note(0);
    assertThat(lull.left(2 * SECOND)).isEqualTo(OptionalLong.of(3 * SECOND));
  }

  @Test
  void everyFurtherChangeBeginsTheQuietAnew() {
    lull.note(0);
    lull.note(4 * SECOND);
    assertThat(lull.left(4 * SECOND)).isEqualTo(OptionalLong.of(5 * SECOND));
  }

  @Test
  void changesThatNeverEndAreActedOnAfterTheLongestTime() {
    for (long at = 0; at <= 58; at += 2) {
      lull.note(at * SECOND);
    }
    assertThat(lull.left(58 * SECOND)).isEqualTo(OptionalLong.of(2 * SECOND));
  }

  @Test
  void whoeverAsksDoesNotWait() {
    lull.note(0);
    lull.hurry(SECOND);
    assertThat(lull.left(SECOND)).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void afterAFailureItIsTriedAgainAfterTheLongestTime() {
    lull.postpone(0);
    assertThat(lull.left(0)).isEqualTo(OptionalLong.of(60 * SECOND));
  }

  @Test
  void whatIsActedOnIsNotDueAgain() {
    lull.note(0);
    lull.end();
    assertThat(lull.left(9 * SECOND)).isEmpty();
  }
}
