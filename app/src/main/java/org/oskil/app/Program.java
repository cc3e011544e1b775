package org.oskil.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the program itself lies. */
final class Program {
  private Program() {}

  /** The jar, or the folder of the classes. A jar inside of a jar counts by the outer one. */
  static Path location() {
    try {
      String location =
          Program.class.getProtectionDomain().getCodeSource().getLocation().toURI().toString();
      String file =
          location
              .replaceFirst("^jar:", "")
              .replaceFirst("^nested:", "file:")
              .replaceFirst("/?!.*$", "");
      return Path.of(URI.create(file)).toAbsolutePath();
    } catch (URISyntaxException broken) {
      throw new IllegalStateException("The program does not know where it lies.", broken);
    }
  }
}
