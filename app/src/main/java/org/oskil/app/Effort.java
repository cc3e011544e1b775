package org.oskil.app;

import java.time.Duration;
import java.util.ArrayList;
import org.oskil.app.words.Words;
import org.oskil.engine.PlanningLimits;
import org.oskil.engine.Progress;
import org.oskil.exchange.problem.Problem;
import picocli.CommandLine.Option;

/** How long and how hard a verb plans, and whether it tells meanwhile. */
final class Effort {
  @Option(names = "--time", paramLabel = "30s", defaultValue = "90s", descriptionKey = "time")
  private Duration time = PlanningLimits.usual().time();

  @Option(names = "--gap", paramLabel = "PERCENT", defaultValue = "0.5", descriptionKey = "gap")
  private double gapPercent;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "seed")
  private long seed;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "2", descriptionKey = "threads")
  private int threads;

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  private final Console console;

  Effort(Console console) {
    this.console = console;
  }

  PlanningLimits limits(Words words) throws BadInput {
    var problems = new ArrayList<Problem.Told>();
    if (time.isZero() || time.isNegative()) {
      problems.add(tooLittle(words, "--time", time.toString(), "1s"));
    }
    if (!(gapPercent >= 0)) {
      problems.add(tooLittle(words, "--gap", "" + gapPercent, "0"));
    }
    if (threads < 1) {
      problems.add(tooLittle(words, "--threads", "" + threads, "1"));
    }
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    return new PlanningLimits(time, gapPercent, seed, threads);
  }

  private static Problem.Told tooLittle(Words words, String option, String value, String least) {
    return BadInput.option(
        option,
        value,
        "too-little",
        words.say("problem.too-little"),
        words.say("problem.too-little.advice", least));
  }

  Progress progress(Words words) {
    return quiet ? Progress.SILENT : new ProgressLines(console, words, System::nanoTime);
  }
}
