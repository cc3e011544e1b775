package org.oskil.exchange.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.SourceText;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.scenario.Scenario;

/**
 * Reads the parties who leave now, in the form of {@code parties.csv}, to replace those of a
 * scenario. The figures that were reported before say nothing about them, so totals are not
 * compared and the column {@code children} may be left out.
 */
public final class DemandFile {
  private static final Columns COLUMNS = PartiesFile.COLUMNS.withOptional("children");

  private DemandFile() {}

  public static List<PartyGroup> read(Path path, Scenario scenario) throws InvalidScenario {
    var problems = new Problems();
    String file = String.valueOf(path.getFileName());
    var places =
        new Ids(scenario.places().stream().map(place -> place.id().value()).toList(), true);
    var span = new Span(scenario.rules().start(), scenario.rules().deadline());
    Entries<Party> parties = PartiesFile.read(table(path, file, problems), places, span);
    new FitCheck(scenario.means().types(), scenario.means().groups())
        .requireRoom(parties, scenario.places());
    if (!problems.isEmpty()) {
      throw InvalidScenario.of(problems);
    }
    return parties.map(Party::group);
  }

  private static Table table(Path path, String file, Problems problems) {
    if (!Files.isRegularFile(path)) {
      problems.add(Where.file(file), "", ProblemCode.MISSING_FILE);
      return Table.unreadable(file, problems);
    }
    try {
      return SourceText.decode(file, Files.readAllBytes(path), problems)
          .map(text -> Table.parse(file, text, COLUMNS, problems))
          .orElseGet(() -> Table.unreadable(file, problems));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
