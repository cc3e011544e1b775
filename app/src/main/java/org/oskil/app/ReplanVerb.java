package org.oskil.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.oskil.app.delivery.OutFolder;
import org.oskil.app.report.ChangeReport;
import org.oskil.app.report.Judged;
import org.oskil.app.report.PlanReport;
import org.oskil.app.report.Summary;
import org.oskil.app.words.Words;
import org.oskil.engine.FleetPlanner;
import org.oskil.engine.PlanningLimits;
import org.oskil.engine.Replanned;
import org.oskil.engine.check.Happened;
import org.oskil.engine.check.PlanCheck;
import org.oskil.exchange.planfile.Happening;
import org.oskil.exchange.planfile.MadeFrom;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.model.people.PartyGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replan}: a new plan after something happened, with what it changes. */
@Command(name = "replan", sortOptions = false)
final class ReplanVerb implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "replan.file")
  private Path file = Path.of("");

  @Option(names = "--now", required = true, paramLabel = "TIME", descriptionKey = "replan.now")
  private Instant now = Instant.EPOCH;

  @Option(names = "--scenario", paramLabel = "DIR", descriptionKey = "scenario")
  private @Nullable Path scenario;

  @Option(names = "--lose-crossing", paramLabel = "ID", descriptionKey = "replan.crossing")
  private List<String> crossings = new ArrayList<>();

  @Option(names = "--lose-vehicle", paramLabel = "ID", descriptionKey = "replan.vehicle")
  private List<String> vehicles = new ArrayList<>();

  @Option(names = "--line", paramLabel = "ID", descriptionKey = "replan.line")
  private List<String> lines = new ArrayList<>();

  @Option(names = "--demand", paramLabel = "FILE", descriptionKey = "replan.demand")
  private @Nullable Path demand;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  private @Nullable Path out;

  @Mixin private final Effort effort;
  @Mixin private final Saying saying;

  ReplanVerb(Console console) {
    effort = new Effort(console);
    saying = new Saying(console);
  }

  @Override
  public Integer call() throws BadInput, IOException {
    Words words = saying.words();
    var inputs = new Inputs(words);
    PlanningLimits limits = effort.limits(words);
    PlanInForce inForce = PlanInForce.read(file, scenario, inputs, saying);
    var asked = new Asked(now, crossings, vehicles, lines);
    asked.throwIfWrong(inForce, words);
    Situation before = inForce.situation();
    List<PartyGroup> people =
        demand == null ? before.now().people() : inputs.demand(demand, before.now());
    Optional<OutFolder> target = out == null ? Optional.empty() : Optional.of(inputs.out(out));
    Path beside = target.map(OutFolder::path).orElse(Path.of(""));

    Happening happening = asked.happening(before.now().threat(), demand(beside));
    Situation after = before.after(happening, people, inForce.file().plan());
    Replanned replanned =
        new FleetPlanner()
            .replan(
                after.now(),
                inForce.file().plan(),
                now,
                after.lost(),
                limits,
                effort.progress(words));
    var planFile =
        new PlanFile(
            madeFrom(inForce, beside, happening),
            replanned.plan(),
            replanned.appraisal(),
            replanned.changes().stream().map(ReplanVerb::change).toList());
    var happened =
        new Happened(after.then(), inForce.file().plan(), now, after.now(), after.lost());
    var judged =
        new Judged(after.now(), planFile, PlanCheck.afterReplan(happened, replanned.plan()));
    var result = new Result(judged, inForce.read().backdrop());
    result.write(target, saying);
    print(judged);
    return result.ending().code();
  }

  private void print(Judged judged) {
    var text = new ArrayList<>(ChangeReport.of(judged.scenario(), judged.file(), saying.words()));
    text.addAll(PlanReport.of(judged, saying.words()));
    saying.print(Summary.withChanges(judged), text);
  }

  private Happening.Demand demand(Path beside) {
    return demand == null
        ? Happening.Demand.AS_BEFORE
        : new Happening.Demand(Situation.named(beside, demand), PlanInForce.fingerprint(demand));
  }

  /** Everything that happened, with files named as they are found from the new plan's folder. */
  private MadeFrom madeFrom(PlanInForce inForce, Path beside, Happening last) {
    var happened = new ArrayList<Happening>();
    for (Happening earlier : inForce.file().madeFrom().happened()) {
      happened.add(
          earlier.demand().isNew()
              ? earlier.withDemandFile(
                  Situation.named(beside, Situation.beside(file, earlier.demand().file())))
              : earlier);
    }
    happened.add(last);
    return new MadeFrom(
        Situation.named(beside, inForce.folder()), inForce.read().fingerprint(), happened);
  }

  private static RunChange change(Replanned.Change change) {
    return switch (change) {
      case Replanned.Change.Added(var run) -> new RunChange.Added(run.id());
      case Replanned.Change.Changed(var before, var after) ->
          new RunChange.Changed(before, after.id());
      case Replanned.Change.Dropped(var run, var reason) ->
          new RunChange.Dropped(run, reason.name());
    };
  }
}
