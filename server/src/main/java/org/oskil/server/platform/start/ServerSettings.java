package org.oskil.server.platform.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oskil.exchange.problem.Problem;

/**
 * What the server is started with.
 *
 * @param port of HTTP on the loopback address; 0 means any that is free
 */
public record ServerSettings(
    int port, DatabaseSettings database, Limits limits, AccessSettings access) {
  private static final int HIGHEST_PORT = 65_535;

  public ServerSettings {
    if (!isPort(port)) {
      throw new IllegalArgumentException("A port is from 0 to 65535, but this is " + port + ".");
    }
  }

  /** With users of our own only. */
  public ServerSettings(int port, DatabaseSettings database, Limits limits) {
    this(port, database, limits, AccessSettings.ownUsersOnly());
  }

  /** What the command line and the environment say together. */
  public static ServerSettings of(int port, Path data, Map<String, String> environment)
      throws CannotStart {
    var problems = new ArrayList<Problem>();
    if (!isPort(port)) {
      problems.add(CannotStart.problem(StartProblem.NO_SUCH_PORT, "--port", "" + port));
    }
    problems.addAll(DatabaseSettings.problems(environment));
    problems.addAll(AccessSettings.problems(environment));
    if (!problems.isEmpty()) {
      throw new CannotStart(problems);
    }
    return new ServerSettings(
        port,
        DatabaseSettings.of(data, environment),
        Limits.usual(),
        AccessSettings.of(environment));
  }

  /** All of them as they take effect, secrets left out. */
  public List<Setting> effective() {
    var all = new ArrayList<Setting>();
    all.add(new Setting("--port", "" + port));
    all.addAll(database.effective());
    all.addAll(access.effective());
    all.add(new Setting("body-limit", limits.bodyBytes() + " B"));
    all.add(new Setting("connections", "" + limits.connections()));
    all.add(new Setting("statement-limit", limits.statement().toSeconds() + " s"));
    return List.copyOf(all);
  }

  private static boolean isPort(int port) {
    return port >= 0 && port <= HIGHEST_PORT;
  }
}
