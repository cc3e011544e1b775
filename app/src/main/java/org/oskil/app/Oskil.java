package org.oskil.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.oskil.app.report.Summary;
import org.oskil.app.words.Language;
import org.oskil.app.words.Words;
import org.oskil.exchange.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program. Its first word is a verb. */
@Command(
    name = "oskil",
    synopsisSubcommandLabel = "VERB",
    resourceBundle = "org.oskil.app.words.usage")
public final class Oskil {
  @SuppressWarnings("UnusedVariable") // picocli asks for it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  private Oskil() {}

  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs one verb and returns the exit code. */
  static int run(Console console, String... arguments) {
    var words = new Words(language(console, arguments));
    CommandLine program = program(console, words);
    boolean json = Arrays.asList(arguments).contains("--json");
    program.setParameterExceptionHandler((wrong, given) -> {
      report(console, json, words, List.of(told(wrong, words, arguments)));
      return Ending.BAD_INPUT.code();
    });
    program.setExecutionExceptionHandler((thrown, verb, parsed) -> {
      if (thrown instanceof BadInput wrong) {
        report(console, json, words, wrong.problems());
        return Ending.BAD_INPUT.code();
      }
      thrown.printStackTrace(console.err());
      return Ending.BROKEN.code();
    });
    if (arguments.length == 0) {
      program.usage(console.out());
      return Ending.BAD_INPUT.code();
    }
    return program.execute(arguments);
  }

  private static CommandLine program(Console console, Words words) {
    var program =
        new CommandLine(new Oskil())
            .addSubcommand(new PlanVerb(console))
            .addSubcommand(new CheckPlanVerb(console))
            .addSubcommand(new ReplanVerb(console))
            .addSubcommand(new DemoVerb(console))
            .addSubcommand(new ServeVerb(console))
            .addSubcommand(new CommandLine.HelpCommand());
    program.registerConverter(Duration.class, Oskil::duration);
    program.registerConverter(Instant.class, text -> OffsetDateTime.parse(text).toInstant());
    program.registerConverter(Language.class, Oskil::language);
    program.setExecutionStrategy(new CommandLine.RunLast());
    program.setOut(new PrintWriter(console.out(), true, console.out().charset()));
    program.setErr(new PrintWriter(console.err(), true, console.err().charset()));
    program.setResourceBundle(words.usage());
    return program;
  }

  /**
   * The help and the complaints speak the language that is asked for, even before the arguments are
   * understood.
   */
  private static Language language(Console console, String... arguments) {
    List<String> given = List.of(arguments);
    for (Language language : Language.values()) {
      int at = given.indexOf("--lang");
      boolean apart = at >= 0 && at + 1 < given.size() && given.get(at + 1).equals(language.code());
      if (apart || given.contains("--lang=" + language.code())) {
        return language;
      }
    }
    return Language.ofEnvironment(console.environment());
  }

  private static Language language(String code) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new CommandLine.TypeConversionException("Maybe uk or en."));
  }

  /** 30s, 5m or 1h; also the standard's PT30S. */
  private static Duration duration(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return Duration.parse(upper.startsWith("PT") ? upper : "PT" + upper);
  }

  private static Problem.Told told(ParameterException wrong, Words words, String... arguments) {
    return BadInput.option(
        String.join(" ", List.of(arguments).subList(0, Math.min(1, arguments.length))),
        "",
        "wrong-arguments",
        String.valueOf(wrong.getMessage()),
        words.say(
            "problem.wrong-arguments.advice",
            wrong.getCommandLine().getCommandSpec().qualifiedName()));
  }

  private static void report(
      Console console, boolean json, Words words, List<Problem.Told> problems) {
    if (json) {
      console.err().println(Summary.of(problems));
    } else {
      console.err().println(words.counted("problems", problems.size()) + ":");
      problems.forEach(problem -> console.err().println("  " + problem.sentence()));
    }
    console.err().flush();
  }
}
