package org.oskil.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.model.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Plans one scenario with every peer over some seeds, and writes down what came out. */
@Command(
    name = "kupiansk",
    description =
        "Plans a scenario with Oskil, Timefold and OR-Tools, each for the same time, and writes the log.")
final class KupianskVerb implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // picocli asks for it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this help")
  private boolean help;

  @Option(
      names = "--seeds",
      defaultValue = "10",
      description = "how many seeds, from 1 on (${DEFAULT-VALUE})")
  private int seeds = 10;

  @Option(
      names = "--time",
      defaultValue = "30s",
      converter = Seconds.class,
      description = "wall-clock time for each plan (${DEFAULT-VALUE})")
  private Duration time = Duration.ofSeconds(30);

  @Option(
      names = "--scenario",
      defaultValue = "data/kupiansk",
      description = "scenario folder (${DEFAULT-VALUE})")
  private Path scenario = Path.of("data/kupiansk");

  @Option(
      names = "--only",
      split = ",",
      description = "who takes part: ${COMPLETION-CANDIDATES} (all)")
  private Set<Entrant> only = EnumSet.allOf(Entrant.class);

  @Option(
      names = "--threads",
      defaultValue = "2",
      description = "threads for each planner (${DEFAULT-VALUE})")
  private int threads = 2;

  @Option(
      names = "--out",
      defaultValue = "bench/results",
      description = "where the logs go (${DEFAULT-VALUE})")
  private Path out = Path.of("bench/results");

  /** A number of seconds, with or without an s. */
  static final class Seconds implements ITypeConverter<Duration> {
    private static final Pattern SECONDS = Pattern.compile("([1-9]\\d{0,5})s?");

    @Override
    public Duration convert(String text) {
      Matcher seconds = SECONDS.matcher(text);
      if (!seconds.matches()) {
        throw new TypeConversionException(
            "'%s' is no time in seconds. Write it as 30s.".formatted(text));
      }
      return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
    }
  }

  @Override
  public Integer call() throws IOException, InvalidScenario {
    if (seeds < 1 || threads < 1) {
      throw new ParameterException(
          new CommandLine(this),
          "At least one seed and one thread are needed: %d seeds, %d threads."
              .formatted(seeds, threads));
    }
    Scenario read = ScenarioReader.read(scenario).scenario();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Contest contest = new Contest(read, time, seeds, threads, only);
    Results results = contest.run(line -> System.err.println(line));
    Files.createDirectories(out);
    Files.writeString(
        out.resolve("kupiansk-%s.md".formatted(today)), new ResultPage(results, today).write());
    Files.writeString(out.resolve("kupiansk-%s.csv".formatted(today)), ResultTable.write(results));
    return results.measured().stream().allMatch(Measured::accepted) ? 0 : 1;
  }
}
