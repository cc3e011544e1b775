package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of this machine that work on one cluster, looked at from outside. */
record Processes(Path cluster) {
  private static final Path PROC = Path.of("/proc");

  /** The postmaster with this id, if it lives and works on this cluster. */
  Optional<ProcessHandle> findPostmaster(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process ->
            process.info().arguments().stream()
                .flatMap(Stream::of)
                .anyMatch(cluster.toString()::equals));
  }

  /**
   * Whether the id may still be PostgreSQL's, on whatever cluster. A process that has ended and
   * that nobody has asked about (state Z) has no program any more; PostgreSQL itself would take it
   * for alive.
   */
  static boolean mayBePostgres(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(program -> program.endsWith("/postgres"))
        .isPresent();
  }

  /**
   * Whatever still works in the cluster's folder, which each of PostgreSQL's processes has made its
   * own. Known on Linux only; elsewhere none is found.
   */
  List<ProcessHandle> workingHere() {
    if (Files.notExists(PROC.resolve("self"))) {
      return List.of();
    }
    return ProcessHandle.allProcesses().filter(this::worksHere).toList();
  }

  private boolean worksHere(ProcessHandle process) {
    try {
      Path folder = Files.readSymbolicLink(PROC.resolve("" + process.pid()).resolve("cwd"));
      return folder.equals(cluster);
    } catch (IOException goneOrNotOurs) {
      return false;
    }
  }
}
