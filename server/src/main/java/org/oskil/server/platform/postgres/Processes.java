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

  /**
   * The postmaster with this id, if it lives and works on this cluster. A process that has ended
   * and that nobody has asked about (state Z) has neither words nor a folder; PostgreSQL itself
   * would take it for alive.
   */
  Optional<ProcessHandle> findPostmaster(long pid) {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> isToldThis(process) || worksHere(process));
  }

  /**
   * PostgreSQL's processes that work in the cluster's folder, which each of them has made its own.
   * Known on Linux only; elsewhere none is found.
   */
  List<ProcessHandle> workingHere() {
    if (Files.notExists(PROC.resolve("self"))) {
      return List.of();
    }
    return ProcessHandle.allProcesses()
        .filter(this::worksHere)
        .filter(process ->
            process.info().command().filter(program -> program.endsWith("/postgres")).isPresent())
        .toList();
  }

  private boolean isToldThis(ProcessHandle process) {
    return process.info().arguments().stream()
        .flatMap(Stream::of)
        .anyMatch(cluster.toString()::equals);
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
