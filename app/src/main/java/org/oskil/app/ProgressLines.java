package org.oskil.app;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.oskil.app.words.Words;
import org.oskil.engine.Progress;

/**
 * Tells how the planning goes: one line written over and over for a person, a line now and then for
 * a log.
 */
final class ProgressLines implements Progress {
  private static final Duration BETWEEN_LIVE = Duration.ofMillis(200);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Console console;
  private final Words words;
  private final LongSupplier nanos;
  private final long started;
  private long toldAt;
  private @Nullable Phase toldPhase;

  ProgressLines(Console console, Words words, LongSupplier nanos) {
    this.console = console;
    this.words = words;
    this.nanos = nanos;
    started = nanos.getAsLong();
    toldAt = started;
  }

  @Override
  public void hear(Phase phase, double share, long value, long bound) {
    long now = nanos.getAsLong();
    Duration between = console.live() ? BETWEEN_LIVE : BETWEEN_LINES;
    if (phase == toldPhase && now - toldAt < between.toNanos()) {
      return;
    }
    toldPhase = phase;
    toldAt = now;
    String line = line(phase, Duration.ofNanos(now - started), value, bound);
    if (console.live()) {
      console.err().print(CLEAR_LINE + line + (phase == Phase.DONE ? System.lineSeparator() : ""));
    } else {
      console.err().println(line);
    }
    console.err().flush();
  }

  private String line(Phase phase, Duration spent, long value, long bound) {
    var line =
        new StringBuilder(
            words.say("progress", words.number(spent.toSeconds()), words.say("phase." + phase)));
    if (value >= 0) {
      line.append(words.say("progress.value", words.personHours(value)));
    }
    if (bound >= 0) {
      line.append(words.say("progress.bound", words.personHours(bound)));
    }
    if (value >= 0 && bound > 0) {
      line.append(words.say("progress.gap", words.percent(100.0 * (value - bound) / bound)));
    }
    return line.toString();
  }
}
