package org.oskil.server.plans;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.oskil.engine.PlanningLimits;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.server.platform.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What plans are made with, read when the server starts. */
@Configuration(proxyBeanMethods = false)
class PlanBeans {
  private static final Logger LOG = LoggerFactory.getLogger(PlanBeans.class);
  private static final Path COMES_WITH_THE_PROGRAM = Path.of("data", "kupiansk");

  @Bean
  PlanningSettings planningSettings(Environment environment) {
    String named = environment.getProperty(PlanningSettings.SCENARIO, "");
    PlanningLimits limits =
        PlanningLimits.usual()
            .withTime(
                Duration.ofSeconds(
                    whole(environment, PlanningSettings.SECONDS, PlanningSettings.USUAL_SECONDS)));
    var settings =
        new PlanningSettings(
            named.isEmpty() ? nearest() : Path.of(named),
            limits,
            PlanningSettings.USUAL_QUIET,
            PlanningSettings.USUAL_LONGEST,
            time(environment));
    LOG.info(
        "{}={}: folder of the scenario that plans are made with",
        PlanningSettings.SCENARIO,
        settings.scenario());
    LOG.info(
        "{}={}: seconds that one plan may take",
        PlanningSettings.SECONDS,
        settings.limits().time().toSeconds());
    LOG.info(
        "{}={}: whether the operation stands at the scenario's start or runs with the clock",
        PlanningSettings.OPERATION_TIME,
        settings.time());
    return settings;
  }

  @Bean
  ScenarioFolder scenarioFolder(PlanningSettings settings) throws InvalidScenario {
    return ScenarioReader.read(settings.scenario());
  }

  @Bean
  PlanBook planBook(JdbcClient jdbc, Transactions transactions, InstantSource clock) {
    return new PlanBook(new PlanStore(jdbc), new DemandStore(jdbc), transactions, clock);
  }

  @Bean
  Planner planner(
      PlanningSettings settings, ScenarioFolder scenario, PlanBook book, InstantSource clock) {
    var planner = new Planner(settings, scenario, book, clock);
    planner.start();
    return planner;
  }

  @Bean
  Plans plans(
      PlanBook book,
      JdbcClient jdbc,
      Transactions transactions,
      Planner planner,
      ScenarioFolder scenario) {
    return new Plans(
        book, new PlanViewStore(jdbc), transactions, planner, scenario.scenario().rules());
  }

  private static OperationTime time(Environment environment) {
    String named =
        environment.getProperty(PlanningSettings.OPERATION_TIME, OperationTime.SCENARIO.name());
    return Arrays.stream(OperationTime.values())
        .filter(time -> time.name().equals(named))
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "%s is \"%s\"; it must be one of %s."
                    .formatted(
                        PlanningSettings.OPERATION_TIME,
                        named,
                        Arrays.toString(OperationTime.values()))));
  }

  private static long whole(Environment environment, String name, long usual) {
    String written = environment.getProperty(name, "" + usual);
    if (!written.matches("[1-9][0-9]{0,4}")) {
      throw new IllegalStateException(
          "%s is \"%s\"; it must be a whole number of seconds from 1 to 99999."
              .formatted(name, written));
    }
    return Long.parseLong(written);
  }

  private static Path nearest() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(parent -> parent.resolve(COMES_WITH_THE_PROGRAM))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "There is no folder %s here or above. Maybe name the scenario in %s."
                    .formatted(COMES_WITH_THE_PROGRAM, PlanningSettings.SCENARIO)));
  }
}
