package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.StartProblem;

/** PostgreSQL's first process, started by us. */
final class Postmaster {
  /** Recovery after a power cut reads everything since the last checkpoint; that takes a while. */
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

  /** When whoever waits is told that it takes long. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final long LARGEST_LOG_BYTES = 1 << 20;
  private static final int TOLD_LINES = 3;

  /**
   * Not to be chosen by anybody. The log holds starts, stops and crashes but no statement that
   * failed, because those have people in them.
   */
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("fsync", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("logging_collector", "off"),
          Map.entry("log_min_messages", "log"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_checkpoints", "off"),
          Map.entry("cluster_name", "oskil"));

  private final Process process;

  private Postmaster(Process process) {
    this.process = process;
  }

  static Postmaster start(RunAs runAs, Binaries binaries, DataFolder folder, int port)
      throws IOException {
    Path log = folder.log();
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG_BYTES) {
      Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    Stream<String> settings =
        SETTINGS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(entry -> Stream.of("-c", entry.getKey() + "=" + entry.getValue()));
    List<String> arguments =
        Stream.concat(Stream.of("-D", folder.cluster().toString(), "-p", "" + port), settings)
            .toList();
    return new Postmaster(
        ownSession(runAs.command(binaries.program("postgres"), arguments)).start(log));
  }

  /** Ctrl-C on the terminal is for the server, which then ends the database in its turn. */
  private static Command ownSession(Command command) {
    Path setsid = Path.of("/usr/bin/setsid");
    return Files.isExecutable(setsid)
        ? Command.of(Stream.concat(Stream.of(setsid.toString()), command.words().stream()).toList())
        : command;
  }

  /** Returns when connections are let in, or with the reason why none ever will. */
  void awaitReady(DataFolder folder, Runnable takesLong)
      throws CannotStart, IOException, InterruptedException {
    long started = System.nanoTime();
    boolean told = false;
    while (!isReady(folder)) {
      long waited = System.nanoTime() - started;
      if (process.waitFor(20, TimeUnit.MILLISECONDS) || waited > LONGEST_RECOVERY.toNanos()) {
        throw CannotStart.because(
            StartProblem.DATABASE_NOT_STARTED,
            folder.log().toString(),
            "",
            lastWords(folder.log()));
      }
      if (!told && waited > SOON.toNanos()) {
        takesLong.run();
        told = true;
      }
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Runs when the process ends, whoever ends it; in a thread of its own, for the one that hears of
   * it first has hardly any stack.
   */
  CompletableFuture<Void> whenEnded(Runnable reaction) {
    return process
        .onExit()
        .thenRunAsync(reaction, work -> Thread.ofPlatform().name("postgres-revival").start(work));
  }

  private boolean isReady(DataFolder folder) throws IOException {
    Optional<PidFile> found = PidFile.find(folder.pidFile());
    return found.isPresent() && found.get().ready() && found.get().pid() == process.pid();
  }

  private static String lastWords(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join(" ", lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
  }
}
