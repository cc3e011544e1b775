package org.oskil.server.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says. PostgreSQL writes it line by line while it starts, and a
 * process that is killed leaves it behind.
 *
 * @param pid of the postmaster
 * @param ready whether connections are let in
 */
record PidFile(long pid, boolean ready) {
  private static final int STATUS_LINE = 7;

  /** Empty where there is no such file, or not yet anything in it. */
  static Optional<PidFile> find(Path file) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
        return Optional.empty();
      }
      boolean ready = lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
      return Optional.of(new PidFile(Long.parseLong(lines.getFirst().strip()), ready));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }
}
