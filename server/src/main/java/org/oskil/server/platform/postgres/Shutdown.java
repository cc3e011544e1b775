package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a postmaster: first so that it writes down everything and ends its clients, then at once.
 * However it ends, nothing that was committed is lost.
 */
record Shutdown(RunAs runAs, Binaries binaries, Path cluster) {
  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
  private static final Duration FAST = Duration.ofSeconds(30);
  private static final Duration IMMEDIATE = Duration.ofSeconds(10);

  void of(ProcessHandle postmaster) throws IOException, InterruptedException {
    for (Signal signal : Signal.values()) {
      signal(signal, postmaster.pid());
      if (isGone(postmaster, signal.patience)) {
        return;
      }
      LOG.warn("PostgreSQL did not end within {} of {}", signal.patience, signal);
    }
    postmaster.destroyForcibly();
  }

  private void signal(Signal signal, long pid) throws IOException, InterruptedException {
    runAs.command(binaries.program("pg_ctl"), "kill", signal.name(), "" + pid).run();
  }

  /** Its file goes last of all, and goes also where the process stays behind as a dead one. */
  private boolean isGone(ProcessHandle postmaster, Duration patience) throws InterruptedException {
    var processes = new Processes(cluster);
    long until = System.nanoTime() + patience.toNanos();
    while (processes.findPostmaster(postmaster.pid()).isPresent()) {
      if (System.nanoTime() > until) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return true;
  }

  /** PostgreSQL's names for the ways to end it. */
  private enum Signal {
    INT(FAST),
    QUIT(IMMEDIATE);

    private final Duration patience;

    Signal(Duration patience) {
      this.patience = patience;
    }
  }
}
