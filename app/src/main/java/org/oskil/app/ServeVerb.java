package org.oskil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.oskil.app.report.Summary;
import org.oskil.server.Server;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: runs the server and its database until it is told to end. */
@Command(name = "serve", sortOptions = false)
final class ServeVerb implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "serve.port")
  private int port;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "var", descriptionKey = "serve.data")
  private Path data = Path.of("var");

  @Mixin private final Saying saying;

  private final Console console;

  ServeVerb(Console console) {
    this.console = console;
    this.saying = new Saying(console);
  }

  @Override
  public Integer call() throws BadInput, IOException, InterruptedException, SQLException {
    Locale locale = saying.words().language().locale();
    try {
      ServerSettings settings = ServerSettings.of(port, data, console.environment());
      if (!saying.isJson()) {
        saying.print("", lines(settings, locale));
      }
      serve(settings, locale);
      return Ending.STANDS.code();
    } catch (CannotStart cannot) {
      throw told(cannot, locale);
    }
  }

  /** What keeps a server from starting, in words. */
  static BadInput told(CannotStart cannot, Locale locale) {
    return new BadInput(cannot.problems().stream().map(problem -> problem.in(locale)).toList());
  }

  private void serve(ServerSettings settings, Locale locale)
      throws CannotStart, IOException, InterruptedException, SQLException {
    Server server = Server.start(settings, step -> saying.remark(step.in(locale)));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "end-of-server"));
    if (saying.isJson()) {
      saying.print(Summary.of(server.address(), settings.effective()), List.of());
    }
    saying.remark(saying.words().say("server-up", server.address().toString()));
    server.awaitEnd();
  }

  private static List<String> lines(ServerSettings settings, Locale locale) {
    return settings.effective().stream()
        .map(setting ->
            "%s = %s\n    %s"
                .formatted(setting.name(), setting.value(), setting.explanation(locale)))
        .toList();
  }

  private static void end(Server server) {
    try {
      server.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
