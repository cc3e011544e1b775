package org.oskil.exchange.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.oskil.exchange.katottg.GazetteerReader;
import org.oskil.exchange.law.LawReader;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.law.Law;

/** The data that comes with the program. */
public final class DataFolders {
  private DataFolders() {}

  /** A file or folder below {@code data}. */
  public static Path data(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(parent -> parent.resolve("data").resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }

  public static Gazetteer gazetteer() {
    try {
      return GazetteerReader.read(data("gazetteer"));
    } catch (InvalidInput invalid) {
      throw new AssertionError(invalid);
    }
  }

  public static Law law() {
    try {
      return LawReader.read(data("law"));
    } catch (InvalidInput invalid) {
      throw new AssertionError(invalid);
    }
  }
}
