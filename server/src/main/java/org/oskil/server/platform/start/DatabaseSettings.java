package org.oskil.server.platform.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oskil.exchange.problem.Problem;

/** Which database the server works on. */
public sealed interface DatabaseSettings {
  /** All of them as they take effect, secrets left out. */
  List<Setting> effective();

  /** PostgreSQL that Oskil brings, unpacks and runs, with everything in one folder. */
  record Embedded(Path data) implements DatabaseSettings {
    public Embedded {
      data = data.toAbsolutePath().normalize();
    }

    @Override
    public List<Setting> effective() {
      return List.of(new Setting("--data", data.toString()));
    }
  }

  /**
   * PostgreSQL that somebody else runs.
   *
   * @param owner makes the tables, and is not used once they are made
   * @param server works with them
   */
  record Outside(Access owner, Access server) implements DatabaseSettings {
    @Override
    public List<Setting> effective() {
      return List.of(
          new Setting(URL, server.url()),
          new Setting(OWNER, owner.user()),
          new Setting(USER, server.user()));
    }
  }

  String URL = "OSKIL_DB_URL";
  String USER = "OSKIL_DB_USER";
  String PASSWORD = "OSKIL_DB_PASSWORD";
  String OWNER = "OSKIL_DB_OWNER_USER";
  String OWNER_PASSWORD = "OSKIL_DB_OWNER_PASSWORD";

  /** Everything that is wrong with what the environment says of the database. */
  static List<Problem> problems(Map<String, String> environment) {
    String url = environment.getOrDefault(URL, "");
    var problems = new ArrayList<Problem>();
    if (!url.isEmpty()) {
      if (!url.startsWith("jdbc:postgresql:")) {
        problems.add(CannotStart.problem(StartProblem.NOT_A_POSTGRES_URL, URL, ""));
      }
      if (url.contains("password=")) {
        problems.add(CannotStart.problem(StartProblem.PASSWORD_IN_URL, URL, "", PASSWORD));
      }
      for (String needed : List.of(USER, PASSWORD, OWNER, OWNER_PASSWORD)) {
        if (environment.getOrDefault(needed, "").isEmpty()) {
          problems.add(CannotStart.problem(StartProblem.SETTING_MISSING, needed, "", URL));
        }
      }
    }
    return List.copyOf(problems);
  }

  /** The database of the environment, else one in the folder. */
  static DatabaseSettings of(Path data, Map<String, String> environment) {
    String url = environment.getOrDefault(URL, "");
    if (url.isEmpty()) {
      return new Embedded(data);
    }
    return new Outside(
        new Access(
            url, environment.getOrDefault(OWNER, ""), environment.getOrDefault(OWNER_PASSWORD, "")),
        new Access(
            url, environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, "")));
  }
}
