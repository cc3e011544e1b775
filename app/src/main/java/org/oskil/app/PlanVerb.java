package org.oskil.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oskil.app.delivery.OutFolder;
import org.oskil.app.report.Judged;
import org.oskil.app.words.Words;
import org.oskil.engine.FleetPlanner;
import org.oskil.engine.PlanningLimits;
import org.oskil.engine.Progress;
import org.oskil.engine.check.PlanCheck;
import org.oskil.exchange.planfile.MadeFrom;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.scenario.ScenarioFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plan}: from a scenario folder to a plan that the checker has judged. */
@Command(name = "plan", sortOptions = false)
final class PlanVerb implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "plan.folder")
  private Path folder = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private @Nullable Path out;

  @Mixin private final Effort effort;
  @Mixin private final Saying saying;

  PlanVerb(Console console) {
    effort = new Effort(console);
    saying = new Saying(console);
  }

  @Override
  public Integer call() throws BadInput, IOException {
    Words words = saying.words();
    var inputs = new Inputs(words);
    PlanningLimits limits = effort.limits(words);
    ScenarioFolder read = inputs.scenario(folder);
    Optional<OutFolder> target = out == null ? Optional.empty() : Optional.of(inputs.out(out));
    Path beside = target.map(OutFolder::path).orElse(Path.of(""));
    Result result = plan(read, Situation.named(beside, folder), limits, effort.progress(words));
    result.write(target, saying);
    result.print(saying);
    return result.ending().code();
  }

  /**
   * Plans a scenario and judges the plan.
   *
   * @param named what the plan file calls the folder
   */
  static Result plan(ScenarioFolder read, String named, PlanningLimits limits, Progress progress) {
    var planned = new FleetPlanner().plan(read.scenario(), limits, progress);
    var file =
        new PlanFile(
            new MadeFrom(named, read.fingerprint(), List.of()),
            planned.plan(),
            planned.appraisal(),
            List.of());
    var verdict = PlanCheck.of(read.scenario(), planned.plan());
    return new Result(new Judged(read.scenario(), file, verdict), read.backdrop());
  }
}
