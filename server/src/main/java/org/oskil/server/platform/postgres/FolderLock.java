package org.oskil.server.platform.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.StartProblem;

/**
 * Keeps a second server off the folder. The operating system holds the lock, so it is gone with the
 * process however that ends; who holds it is written beside it, for people.
 */
final class FolderLock implements AutoCloseable {
  /**
   * What this process holds. Asked first, because closing a second channel to the file would give
   * up the lock of the first one: POSIX locks belong to the process, not to the channel.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FolderLock take(DataFolder folder) throws CannotStart, IOException {
    if (!HELD_HERE.add(folder.lock())) {
      throw held(folder);
    }
    boolean taken = false;
    try {
      FolderLock lock = locked(folder);
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        HELD_HERE.remove(folder.lock());
      }
    }
  }

  private static FolderLock locked(DataFolder folder) throws CannotStart, IOException {
    FileChannel channel = open(folder);
    if (channel.tryLock() == null) {
      channel.close();
      throw held(folder);
    }
    Files.write(
        folder.holder(),
        List.of(
            "" + ProcessHandle.current().pid(),
            Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
    return new FolderLock(folder.lock(), channel);
  }

  private static FileChannel open(DataFolder folder) throws CannotStart {
    try {
      return FileChannel.open(folder.lock(), CREATE, WRITE);
    } catch (IOException refused) {
      throw CannotStart.because(
          StartProblem.FOLDER_NOT_WRITABLE,
          folder.root().toString(),
          "",
          refused.getClass().getSimpleName());
    }
  }

  private static CannotStart held(DataFolder folder) throws IOException {
    Path holder = folder.holder();
    List<String> lines = Files.exists(holder) ? Files.readAllLines(holder) : List.of();
    return CannotStart.because(
        StartProblem.FOLDER_HELD,
        folder.root().toString(),
        lines.isEmpty() ? "?" : lines.getFirst(),
        lines.size() < 2 ? "?" : lines.get(1));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD_HERE.remove(file);
  }
}
