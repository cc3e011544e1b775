package org.oskil.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.oskil.app.delivery.OutFolder;
import org.oskil.app.words.Words;
import org.oskil.exchange.planfile.InvalidPlanFile;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.scenario.DemandFile;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.scenario.Scenario;

/**
 * Reads what a verb is given, and turns whatever is wrong with it into {@link BadInput} in the
 * language of the output.
 */
final class Inputs {
  private final Words words;

  Inputs(Words words) {
    this.words = words;
  }

  ScenarioFolder scenario(Path folder) throws BadInput {
    try {
      return ScenarioReader.read(folder);
    } catch (InvalidScenario invalid) {
      throw told(invalid);
    }
  }

  List<PartyGroup> demand(Path file, Scenario scenario) throws BadInput {
    try {
      return DemandFile.read(file, scenario);
    } catch (InvalidScenario invalid) {
      throw told(invalid);
    }
  }

  PlanFile plan(Path file) throws BadInput {
    try {
      return PlanFile.read(file);
    } catch (InvalidPlanFile invalid) {
      throw new BadInput(invalid.problems());
    } catch (IOException unreadable) {
      throw refused(file, "unreadable-plan", "problem.no-plan", unreadable);
    }
  }

  OutFolder out(Path folder) throws BadInput {
    try {
      return OutFolder.open(folder);
    } catch (IOException unwritable) {
      throw refused(folder, "unwritable-folder", "problem.no-folder", unwritable);
    }
  }

  /** The nearest data/kupiansk beside the program or above the working folder. */
  Path demoScenario() throws BadInput {
    for (Path start : List.of(Program.location(), Path.of("").toAbsolutePath())) {
      for (Path folder = start; folder != null; folder = folder.getParent()) {
        Path found = folder.resolve("data").resolve("kupiansk");
        if (Files.isRegularFile(found.resolve("scenario.json"))) {
          return found;
        }
      }
    }
    throw new BadInput(
        List.of(
            BadInput.option(
                "demo",
                "",
                "no-demo",
                words.say("problem.no-demo"),
                words.say("problem.no-demo.advice"))));
  }

  private BadInput refused(Path path, String code, String sentence, IOException why) {
    String reason = why.getClass().getSimpleName();
    return new BadInput(
        List.of(
            BadInput.option(
                path.toString(),
                "",
                code,
                words.say(sentence, reason),
                words.say(sentence + ".advice"))));
  }

  private BadInput told(InvalidScenario invalid) {
    Locale locale = words.language().locale();
    return new BadInput(invalid.problems().stream().map(problem -> problem.in(locale)).toList());
  }
}
