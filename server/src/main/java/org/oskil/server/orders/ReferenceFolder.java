package org.oskil.server.orders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.oskil.exchange.katottg.GazetteerReader;
import org.oskil.exchange.law.LawReader;
import org.oskil.exchange.problem.InvalidInput;

/**
 * The folder that the places and the law are read from: {@code gazetteer} and {@code law} in it.
 */
record ReferenceFolder(Path path) {
  /** Names another folder than the one that comes with the program. */
  static final String VARIABLE = "OSKIL_REFERENCE";

  private static final String COMES_WITH_THE_PROGRAM = "data";

  /** The nearest {@code data} that holds both, in this folder or above it. */
  static Optional<ReferenceFolder> findNearest(Path folder) {
    return Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(parent -> new ReferenceFolder(parent.resolve(COMES_WITH_THE_PROGRAM)))
        .filter(ReferenceFolder::holdsBoth)
        .findFirst();
  }

  private boolean holdsBoth() {
    return Files.isDirectory(path.resolve("gazetteer")) && Files.isDirectory(path.resolve("law"));
  }

  Reference read() throws InvalidInput {
    return Reference.of(
        GazetteerReader.read(path.resolve("gazetteer")), LawReader.read(path.resolve("law")));
  }
}
