package org.oskil.exchange.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;

/**
 * The files of one folder, each read once, so that the fingerprint is of the bytes that were read.
 */
public final class FolderFiles {
  private final Path folder;
  private final Set<String> known;
  private final List<String> names;
  private final Map<String, byte[]> read = new TreeMap<>();
  private final Problems problems;

  /**
   * @param known the names of all files that have a meaning in the folder
   */
  public FolderFiles(Path folder, Set<String> known, Problems problems) {
    this.folder = folder;
    this.known = Set.copyOf(known);
    this.problems = problems;
    this.names = namesIn(folder);
  }

  private static List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A table that must be there with at least one row. */
  public Table filledTable(String file, Columns columns) {
    return table(file, columns).requireRows();
  }

  /** A table that must be there; it may have no rows. */
  public Table table(String file, Columns columns) {
    return text(file)
        .map(text -> Table.parse(file, text, columns, problems))
        .orElseGet(() -> Table.unreadable(file, problems));
  }

  /** A table that need not be there. */
  public Table optionalTable(String file, Columns columns) {
    return names.contains(file) ? table(file, columns) : Table.none(file, problems);
  }

  /** The text of a file that must be there. */
  public Optional<String> text(String file) {
    if (!names.contains(file)) {
      List<String> unknown = names.stream().filter(name -> !known.contains(name)).toList();
      problems.add(
          new Problem(
              Where.file(file),
              "",
              ProblemCode.MISSING_FILE,
              List.of(),
              Nearest.to(file, unknown)));
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      read.put(file, bytes);
      return SourceText.decode(file, bytes, problems);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Over name, length and bytes of each file read so far, by name. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      read.forEach((name, bytes) -> {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).flip());
        digest.update(bytes);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256; this one does not.", missing);
    }
  }
}
