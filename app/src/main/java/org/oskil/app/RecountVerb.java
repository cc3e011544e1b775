package org.oskil.app;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.oskil.server.Server;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code recount}: counts everything again from what was sent, and compares. */
@Command(name = "recount", sortOptions = false)
final class RecountVerb implements Callable<Integer> {
  private static final int SHOWN = 50;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "var", descriptionKey = "serve.data")
  private Path data = Path.of("var");

  @Mixin private final Saying saying;

  private final Console console;

  RecountVerb(Console console) {
    this.console = console;
    this.saying = new Saying(console);
  }

  @Override
  public Integer call() throws BadInput, IOException, InterruptedException, SQLException {
    Locale locale = saying.words().language().locale();
    try (Server server =
        Server.start(
            ServerSettings.of(0, data, console.environment()),
            step -> saying.remark(step.in(locale)))) {
      List<String> differences = server.recount();
      if (saying.isJson()) {
        saying.print(
            new JsonMapper().writeValueAsString(Map.of("differences", differences)), List.of());
      } else if (differences.isEmpty()) {
        saying.print("", List.of(saying.words().say("recount-same")));
      } else {
        saying.print("", differences.stream().limit(SHOWN).toList());
        saying.remark(saying.words().say("recount-differs", "" + differences.size()));
      }
      return differences.isEmpty() ? Ending.STANDS.code() : Ending.REFUSED.code();
    } catch (CannotStart cannot) {
      throw ServeVerb.told(cannot, locale);
    }
  }
}
