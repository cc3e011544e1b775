package org.oskil.server.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program to run, in an environment that means the same everywhere.
 *
 * @param words the program and its arguments
 */
record Command(List<String> words) {
  private static final long LONGEST_SECONDS = 180;

  Command {
    words = List.copyOf(words);
  }

  static Command of(List<String> words) {
    return new Command(words);
  }

  /** How it ended and everything it said, both streams together. */
  record Ended(int code, String output) {
    boolean well() {
      return code == 0;
    }
  }

  /** Runs it to its end, and for three minutes at most. */
  Ended run() throws IOException, InterruptedException {
    Path said = Files.createTempFile("oskil-", ".out");
    try {
      Process process = builder().redirectErrorStream(true).redirectOutput(said.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      String output = new String(Files.readAllBytes(said), UTF_8).strip();
      return new Ended(process.exitValue(), output);
    } finally {
      Files.delete(said);
    }
  }

  /** Starts it without waiting; what it says goes to the end of a file that outlives this JVM. */
  Process start(Path log) throws IOException {
    Process process =
        builder()
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process.getOutputStream().close();
    return process;
  }

  private ProcessBuilder builder() {
    var builder = new ProcessBuilder(words);
    // A PGPORT or LC_MESSAGES of whoever starts the server must not change what runs.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }
}
