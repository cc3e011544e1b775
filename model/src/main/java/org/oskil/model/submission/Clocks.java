package org.oskil.model.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, when it was written down, and when it reached us. The first two are what
 * a device says, which may live in 1970; the third is ours.
 *
 * @param sent what the device's clock said while it was sending, if it told; shows how wrong the
 *     clock is
 */
public record Clocks(Instant happened, Instant written, Instant received, @Nullable Instant sent) {
  /** A device's clock that is off by less than this is not corrected. */
  public static final Duration DRIFT = Duration.ofMinutes(2);

  /** A time this far before its receipt is taken for a broken clock. */
  public static final Duration LONGEST_DELAY = Duration.ofDays(90);

  /** A time this far after its receipt is taken for a broken clock. */
  public static final Duration LEAD = Duration.ofMinutes(10);

  /** Clocks of something written at a desk of ours, where they are one. */
  public static Clocks atDesk(Instant now) {
    return new Clocks(now, now, now, now);
  }

  /**
   * When it happened by our clock: as stated, moved by how wrong the device's clock was when it
   * sent. Empty where that cannot be true, so that time alone decides nothing.
   */
  public Optional<Instant> credible() {
    Instant moved = happened.plus(correction());
    boolean possible =
        !moved.isAfter(received.plus(LEAD)) && !moved.isBefore(received.minus(LONGEST_DELAY));
    return possible ? Optional.of(moved) : Optional.empty();
  }

  private Duration correction() {
    if (sent == null) {
      return Duration.ZERO;
    }
    Duration wrong = Duration.between(sent, received);
    return wrong.abs().compareTo(DRIFT) > 0 ? wrong : Duration.ZERO;
  }
}
