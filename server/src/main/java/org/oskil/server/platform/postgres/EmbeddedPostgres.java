package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.oskil.server.platform.start.Access;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that runs as long as this object is open, on one folder that holds everything: its
 * files, its passwords, its port and its log. Where it dies it is started again.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final String SERVER = "oskil_server";

  /** A database that dies this often has a reason that starting it again does not mend. */
  private static final int MOST_REVIVALS = 20;

  private final DataFolder folder;
  private final FolderLock lock;
  private final Binaries binaries;
  private final RunAs runAs;
  private final int port;
  private Postmaster postmaster;

  private CompletableFuture<Void> watch = CompletableFuture.completedFuture(null);

  private int revivals;
  private boolean closed;

  private EmbeddedPostgres(
      DataFolder folder, FolderLock lock, Binaries binaries, Consumer<StartStep> steps)
      throws CannotStart, IOException, InterruptedException {
    this.folder = folder;
    this.lock = lock;
    this.binaries = binaries;
    this.runAs = RunAs.chosen(folder);
    new Cluster(folder, binaries).open(runAs, steps);
    new Leftover(folder).clear(shutdown(), steps);
    this.port = Ports.kept(folder.port());
    this.postmaster = started(() -> steps.accept(StartStep.RECOVERING));
  }

  /** Starts on the folder, which is made where there is none. */
  public static EmbeddedPostgres start(Path folder, Consumer<StartStep> steps)
      throws CannotStart, IOException, InterruptedException {
    return start(folder, folder, steps);
  }

  /**
   * @param unpackedIn where the programs are unpacked, so that several databases can share them
   */
  static EmbeddedPostgres start(Path folder, Path unpackedIn, Consumer<StartStep> steps)
      throws CannotStart, IOException, InterruptedException {
    DataFolder data = DataFolder.at(folder);
    FolderLock lock = FolderLock.take(data);
    boolean started = false;
    try {
      Binaries binaries = Binaries.unpacked(unpackedIn.toRealPath(), steps);
      var postgres = new EmbeddedPostgres(data, lock, binaries, steps);
      started = true;
      return postgres;
    } finally {
      if (!started) {
        lock.close();
      }
    }
  }

  /** Who makes databases, roles and tables. */
  public Access owner() throws IOException {
    return new Access(url("postgres"), Cluster.OWNER, Secrets.kept(folder.ownerPassword()));
  }

  /** Who works in the tables; the role is made by the first migration. */
  public Access server() throws IOException {
    return new Access(url("postgres"), SERVER, Secrets.kept(folder.serverPassword()));
  }

  /** The URL of one of its databases. */
  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Ends the database, with everything written down, and gives the folder free. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    watch.cancel(false);
    try (lock) {
      shutdown().of(postmaster.handle());
    } catch (InterruptedException hurried) {
      // It has been told to end and does so without us.
      Thread.currentThread().interrupt();
    }
  }

  private Postmaster started(Runnable takesLong)
      throws CannotStart, IOException, InterruptedException {
    Postmaster fresh = Postmaster.start(runAs, binaries, folder, port);
    boolean ready = false;
    try {
      fresh.awaitReady(folder, takesLong);
      ready = true;
    } finally {
      if (!ready && fresh.isAlive()) {
        shutdown().of(fresh.handle());
      }
    }
    watch = fresh.whenEnded(this::revive);
    return fresh;
  }

  private synchronized void revive() {
    if (closed) {
      return;
    }
    if (++revivals > MOST_REVIVALS) {
      LOG.error(
          "PostgreSQL has died {} times and is not started again; see {}", revivals, folder.log());
      return;
    }
    LOG.warn("PostgreSQL has died and is started again; see {}", folder.log());
    try {
      new Leftover(folder).clear(shutdown(), step -> {});
      postmaster = started(() -> {});
    } catch (CannotStart | IOException dead) {
      LOG.error("PostgreSQL cannot be started again: {}", dead.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private Shutdown shutdown() {
    return new Shutdown(runAs, binaries, folder.cluster());
  }
}
