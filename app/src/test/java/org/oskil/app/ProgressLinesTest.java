package org.oskil.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.oskil.app.words.Language;
import org.oskil.app.words.Words;
import org.oskil.engine.Progress;

final class ProgressLinesTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void aLogGetsALineForEachPhaseAndNowAndThen() {
    Progress progress = progress(false);
    progress.hear(Progress.Phase.BUILDING, 0.1, -1, -1);
    after(1).hear(progress, Progress.Phase.BUILDING);
    after(6).hear(progress, Progress.Phase.BUILDING);
    after(1).hear(progress, Progress.Phase.IMPROVING);
    assertThat(err.toString(UTF_8))
        .isEqualToNormalizingNewlines(
            """
            0 s  building a plan
            7 s  building a plan, value 2, bound 1, gap 100.00 %
            8 s  improving the plan, value 2, bound 1, gap 100.00 %
            """);
  }

  @Test
  void aTerminalGetsOneLineThatIsWrittenOver() {
    Progress progress = progress(true);
    after(1).hear(progress, Progress.Phase.BUILDING);
    after(1).hear(progress, Progress.Phase.DONE);
    assertThat(err.toString(UTF_8))
        .isEqualTo(
            "\r\u001B[K1 s  building a plan, value 2, bound 1, gap 100.00 %"
                + "\r\u001B[K2 s  done, value 2, bound 1, gap 100.00 %"
                + System.lineSeparator());
  }

  private ProgressLinesTest after(int seconds) {
    nanos.addAndGet(seconds * 1_000_000_000L);
    return this;
  }

  private void hear(Progress progress, Progress.Phase phase) {
    progress.hear(phase, 0.5, 7200, 3600);
  }

  private Progress progress(boolean live) {
    var console = new Console(System.out, new PrintStream(err, true, UTF_8), live, Map.of());
    return new ProgressLines(console, new Words(Language.ENGLISH), nanos::get);
  }
}
