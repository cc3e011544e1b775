package org.oskil.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.oskil.app.delivery.Document;
import org.oskil.app.delivery.OutFolder;
import org.oskil.app.delivery.PageServer;
import org.oskil.app.words.Words;
import org.oskil.engine.PlanningLimits;
import org.oskil.exchange.scenario.ScenarioFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: plans the Kupiansk scenario and shows the plan in a browser on this machine. */
@Command(name = "demo", sortOptions = false)
final class DemoVerb implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "demo.port")
  private int port;

  @Option(names = "--no-serve", descriptionKey = "demo.no-serve")
  private boolean withoutServer;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out", descriptionKey = "out")
  private Path out = Path.of("out");

  @Mixin private final Effort effort;
  @Mixin private final Saying saying;

  DemoVerb(Console console) {
    effort = new Effort(console);
    saying = new Saying(console);
  }

  @Override
  public Integer call() throws BadInput, IOException, InterruptedException {
    Words words = saying.words();
    var inputs = new Inputs(words);
    PlanningLimits limits = effort.limits(words);
    throwIfNoPort(words);
    Path folder = inputs.demoScenario();
    ScenarioFolder read = inputs.scenario(folder);
    OutFolder target = inputs.out(out);
    Result result =
        PlanVerb.plan(read, Situation.named(out, folder), limits, effort.progress(words));
    result.write(Optional.of(target), saying);
    result.print(saying);
    if (!withoutServer) {
      serve(result);
    }
    return result.ending().code();
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
