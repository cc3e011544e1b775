package org.oskil.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oskil.app.report.Judged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check-plan}: judges a plan file without the planner. */
@Command(name = "check-plan", sortOptions = false)
final class CheckPlanVerb implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "check-plan.file")
  private Path file = Path.of("");

  @Option(names = "--scenario", paramLabel = "DIR", descriptionKey = "scenario")
  private @Nullable Path scenario;

  @Mixin private final Saying saying;

  CheckPlanVerb(Console console) {
    saying = new Saying(console);
  }

  @Override
  public Integer call() throws BadInput {
    var plan = PlanInForce.read(file, scenario, new Inputs(saying.words()), saying);
    var judged = new Judged(plan.situation().now(), plan.file(), plan.verdict());
    var result = new Result(judged, plan.read().backdrop());
    result.print(saying);
    return result.ending().code();
  }
}
