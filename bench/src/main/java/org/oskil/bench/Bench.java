package org.oskil.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures the planner against others. */
@Command(
    name = "oskil bench",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "VERB",
    description = "Measures the planner against others.",
    subcommands = KupianskVerb.class)
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments));
  }
}
