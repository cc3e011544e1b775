package org.oskil.app;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the program is spoken to and answers.
 *
 * @param live whether a person watches the error stream, so that a line may be written over
 */
record Console(PrintStream out, PrintStream err, boolean live, Map<String, String> environment) {
  static Console ofProcess() {
    return new Console(
        System.out,
        System.err,
        Stream.ofNullable(System.console()).anyMatch(java.io.Console::isTerminal),
        System.getenv());
  }
}
