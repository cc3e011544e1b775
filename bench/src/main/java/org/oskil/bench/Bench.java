package org.oskil.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the planner against others. */
@Command(
    name = "oskil bench",
    synopsisSubcommandLabel = "VERB",
    description = "Measures the planner against others.",
    subcommands = KupianskVerb.class)
public final class Bench {
  @SuppressWarnings("UnusedVariable") // picocli asks for it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this help")
  private boolean help;

  private Bench() {}

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }
}
