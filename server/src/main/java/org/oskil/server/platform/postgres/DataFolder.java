package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.StartProblem;

/** What lies where in the folder that the server is given. */
record DataFolder(Path root) {
  /** Makes the folder where there is none, with its real path: PostgreSQL is told by it. */
  static DataFolder at(Path folder) throws CannotStart {
    try {
      Files.createDirectories(folder);
      return new DataFolder(folder.toRealPath());
    } catch (IOException refused) {
      throw CannotStart.because(
          StartProblem.FOLDER_NOT_WRITABLE,
          folder.toString(),
          "",
          refused.getClass().getSimpleName());
    }
  }

  /** PostgreSQL's own folder; there only when it is whole. */
  Path cluster() {
    return root.resolve("database");
  }

  /** A cluster in the making. */
  Path newCluster() {
    return root.resolve("database.new");
  }

  Path pidFile() {
    return cluster().resolve("postmaster.pid");
  }

  Path ownerPassword() {
    return root.resolve("owner.password");
  }

  Path serverPassword() {
    return root.resolve("server.password");
  }

  /** The password again, for as long as the cluster is made by another user. */
  Path passwordForInitdb() {
    return root.resolve("initdb.password");
  }

  /** Keeps the port, so that tools find the database where they found it before. */
  Path port() {
    return root.resolve("port");
  }

  Path log() {
    return root.resolve("postgres.log");
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path holder() {
    return root.resolve("held-by");
  }
}
