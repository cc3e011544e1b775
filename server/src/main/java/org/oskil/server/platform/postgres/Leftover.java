package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.oskil.server.platform.start.StartStep;

/**
 * Clears away what an earlier run left on the cluster: where its JVM was killed, the postmaster
 * lives on; where that was killed too, its processes may, and its file does.
 */
final class Leftover {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DataFolder folder;
  private final Processes processes;

  Leftover(DataFolder folder) {
    this.folder = folder;
    this.processes = new Processes(folder.cluster());
  }

  /** Returns when nothing works on the cluster any more. Only who holds the folder may do this. */
  void clear(Shutdown shutdown, Consumer<StartStep> steps)
      throws IOException, InterruptedException {
    Optional<PidFile> left = PidFile.find(folder.pidFile());
    Optional<ProcessHandle> postmaster = left.map(PidFile::pid).flatMap(processes::findPostmaster);
    if (postmaster.isPresent()) {
      steps.accept(StartStep.STOPPING_LEFTOVER);
      shutdown.of(postmaster.get());
    }
    endOrphans();
    if (left.isPresent() && !Processes.mayBePostgres(left.get().pid())) {
      // Its number may be another program's by now, or that of an ended one: PostgreSQL would wait.
      Files.deleteIfExists(folder.pidFile());
    }
  }

  /**
   * Processes that lost their postmaster end by themselves as soon as they notice; a new one must
   * not start beside them.
   */
  private void endOrphans() throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!processes.workingHere().isEmpty() && System.nanoTime() < until) {
      Thread.sleep(50);
    }
    processes.workingHere().forEach(ProcessHandle::destroyForcibly);
  }
}
