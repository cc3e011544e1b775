package org.oskil.server.platform.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.StartProblem;
import org.oskil.server.platform.start.StartStep;

/** The files of a database: made once, and from then on only by the version that made them. */
final class Cluster {
  /** Who owns the database and its tables. */
  static final String OWNER = "oskil_owner";

  private final DataFolder folder;
  private final Binaries binaries;

  Cluster(DataFolder folder, Binaries binaries) {
    this.folder = folder;
    this.binaries = binaries;
  }

  /** Makes the cluster where there is none; refuses one that another major version made. */
  void open(RunAs runAs, Consumer<StartStep> steps)
      throws CannotStart, IOException, InterruptedException {
    if (Files.notExists(folder.cluster())) {
      steps.accept(StartStep.CREATING);
      create(runAs);
      return;
    }
    String made = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
    String ours = binaries.majorVersion();
    if (!made.equals(ours)) {
      throw CannotStart.because(
          StartProblem.FOLDER_OF_ANOTHER_VERSION, folder.root().toString(), made, ours);
    }
    if (Files.notExists(folder.ownerPassword())) {
      throw CannotStart.because(
          StartProblem.PASSWORD_FILE_MISSING, folder.ownerPassword().toString(), "");
    }
  }

  private void create(RunAs runAs) throws CannotStart, IOException, InterruptedException {
    Path fresh = folder.newCluster();
    deleteIfThere(fresh);
    Files.createDirectory(fresh);
    runAs.give(fresh);
    Path password = folder.passwordForInitdb();
    Secrets.write(password, Secrets.kept(folder.ownerPassword()));
    try {
      runAs.give(password);
      Command.Ended ended =
          runAs.command(binaries.program("initdb"), arguments(fresh, password)).run();
      if (!ended.well()) {
        throw CannotStart.because(
            StartProblem.DATABASE_NOT_CREATED, folder.root().toString(), "", ended.output());
      }
    } finally {
      Files.delete(password);
    }
    Files.move(fresh, folder.cluster(), ATOMIC_MOVE);
  }

  /**
   * Text sorts by code point, which no library's next version changes under an index; ICU's
   * collations are there by name for what people read.
   */
  private static List<String> arguments(Path fresh, Path password) {
    return List.of(
        "--pgdata=" + fresh,
        "--username=" + OWNER,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--data-checksums",
        "--no-instructions");
  }

  private static void deleteIfThere(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.walk(folder)) {
        for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
