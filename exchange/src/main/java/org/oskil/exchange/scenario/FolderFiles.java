package org.oskil.exchange.scenario;

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
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Nearest;
import org.oskil.exchange.input.SourceText;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;

/**
 * The files of one folder, each read once, so that the fingerprint is of the bytes that were read.
 */
final class FolderFiles {
  private static final Set<String> KNOWN =
      Set.of(
          HeadFile.FILE,
          PlacesFile.FILE,
          PeopleFile.FILE,
          PartiesFile.FILE,
          NodesFile.FILE,
          RoadsFile.FILE,
          CrossingsFile.FILE,
          LinesFile.FILE,
          DistancesFile.FILE,
          TrendFile.FILE,
          BandsFile.FILE,
          VehicleTypesFile.FILE,
          VehiclesFile.FILE,
          HubsFile.FILE,
          RoomsFile.FILE,
          TrainsFile.FILE,
          RiverFile.FILE);

  private final Path folder;
  private final List<String> names;
  private final Map<String, byte[]> read = new TreeMap<>();
  private final Problems problems;

  FolderFiles(Path folder, Problems problems) {
    this.folder = folder;
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
  Table filledTable(String file, Columns columns) {
    return table(file, columns).requireRows();
  }

  /** A table that must be there; it may have no rows. */
  Table table(String file, Columns columns) {
    return text(file)
        .map(text -> Table.parse(file, text, columns, problems))
        .orElseGet(() -> Table.unreadable(file, problems));
  }

  /** A table that need not be there. */
  Table optionalTable(String file, Columns columns) {
    return names.contains(file) ? table(file, columns) : Table.none(file, problems);
  }

  /** The text of a file that must be there. */
  Optional<String> text(String file) {
    if (!names.contains(file)) {
      List<String> unknown = names.stream().filter(name -> !KNOWN.contains(name)).toList();
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
  String fingerprint() {
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
