package org.oskil.app;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.oskil.app.delivery.Document;
import org.oskil.app.delivery.OutFolder;
import org.oskil.app.delivery.PageServer;
import org.oskil.app.report.CountReport;
import org.oskil.app.words.Words;
import org.oskil.engine.PlanningLimits;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.model.place.Place;
import org.oskil.model.scenario.Scenario;
import org.oskil.server.Server;
import org.oskil.server.counts.CountTable;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: plans the Kupiansk scenario and shows the plan in a browser on this machine. */
@Command(name = "demo", sortOptions = false)
final class DemoVerb implements Callable<Integer> {
  private static final int HROMADA_DIGITS = 11;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "demo.port")
  private int port;

  @Option(names = "--no-serve", descriptionKey = "demo.no-serve")
  private boolean withoutServer;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "out")
  private Path out = Path.of("out");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "var/demo",
      descriptionKey = "serve.data")
  private Path data = Path.of("var", "demo");

  @Mixin private final Effort effort;
  @Mixin private final Saying saying;

  private final Console console;

  DemoVerb(Console console) {
    this.console = console;
    effort = new Effort(console);
    saying = new Saying(console);
  }

  @Override
  public Integer call() throws BadInput, IOException, InterruptedException, SQLException {
    Words words = saying.words();
    var inputs = new Inputs(words);
    PlanningLimits limits = effort.limits(words);
    throwIfNoPort(words);
    Path folder = inputs.demoScenario();
    ScenarioFolder read = inputs.scenario(folder);
    OutFolder target = inputs.out(out);
    try (Server server = started()) {
      return show(read, folder, target, limits, server);
    } catch (CannotStart cannot) {
      throw ServeVerb.told(cannot, words.language().locale());
    }
  }

  private int show(
      ScenarioFolder read, Path folder, OutFolder target, PlanningLimits limits, Server server)
      throws CannotStart, IOException, InterruptedException {
    Words words = saying.words();
    Result result =
        PlanVerb.plan(read, Situation.named(out, folder), limits, effort.progress(words));
    result.write(Optional.of(target), saying);
    result.print(saying);
    fillRegister(server, folder, read.scenario(), limits.seed());
    if (!withoutServer) {
      saying.remark(words.say("server-up", server.address().toString()));
      serve(result);
    }
    return result.ending().code();
  }

  /** The server, on any free port. */
  private Server started() throws CannotStart, IOException, InterruptedException, SQLException {
    return Server.start(
        ServerSettings.of(0, data, console.environment()),
        step -> saying.remark(step.in(saying.words().language().locale())));
  }

  /** The order of the scenario, a roll that nobody is on, and what they might have answered. */
  private void fillRegister(Server server, Path folder, Scenario scenario, long seed)
      throws CannotStart, IOException {
    Words words = saying.words();
    saying.remark(words.say("counts.loading"));
    CountTable counts = server.demonstrate(folder, seed);
    if (!saying.isJson()) {
      saying.print("", List.of("", words.say("counts.title")));
      saying.print("", CountReport.lines(counts, hromadas(scenario, words), words));
      saying.print("", List.of("", words.say("counts.notice")));
    }
  }

  /** The code of a hromada and those of its places begin alike (KATOTTG, levels one to three). */
  private static Map<String, String> hromadas(Scenario scenario, Words words) {
    Map<String, String> names = new HashMap<>();
    for (Place place : scenario.places()) {
      names.putIfAbsent(prefix(place.id().value()), words.language().of(place.hromada()));
    }
    return names;
  }

  private static String prefix(String code) {
    return code.length() < HROMADA_DIGITS ? code : code.substring(0, HROMADA_DIGITS);
  }

  private void throwIfNoPort(Words words) throws BadInput {
    if (port < 0 || port > PageServer.HIGHEST_PORT) {
      throw new BadInput(
          List.of(
              BadInput.option(
                  "--port",
                  "" + port,
                  "no-port",
                  words.say("problem.no-port"),
                  words.say("problem.no-port.advice"))));
    }
  }

  /** Serves until the program is stopped. */
  private void serve(Result result) throws IOException, InterruptedException {
    Words words = saying.words();
    List<Document> documents = Documents.of(result.judged(), result.backdrop());
    Optional<PageServer> server = PageServer.start(port, documents, documents.getLast());
    if (server.isEmpty()) {
      saying.remark(words.say("port-none", "" + port, "" + (port + PageServer.MORE_PORTS)));
      return;
    }
    try (PageServer serving = server.get()) {
      if (port != 0 && serving.port() != port) {
        saying.remark(words.say("port-taken", "" + port, "" + serving.port()));
      }
      saying.remark(words.say("serving", serving.address().toString()));
      new CountDownLatch(1).await();
    }
  }
}
