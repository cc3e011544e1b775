package org.oskil.app.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The folder a plan is written to. A file appears whole or not at all, also when the program is
 * stopped meanwhile.
 */
public final class OutFolder {
  private final Path folder;

  private OutFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder where there is none and tries whether it can be written to, before any long
   * work.
   */
  public static OutFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, ".oskil-", ".try"));
    return new OutFolder(folder);
  }

  public Path path() {
    return folder;
  }

  /** Replaces files of the same names and touches no other. */
  public void write(List<Document> documents) throws IOException {
    for (Document document : documents) {
      Path unfinished = Files.createTempFile(folder, ".oskil-", ".part");
      try {
        Files.writeString(unfinished, document.text());
        Files.move(
            unfinished,
            folder.resolve(document.name()),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
  }
}
