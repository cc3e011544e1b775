package org.oskil.exchange.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import org.oskil.model.scenario.Scenario;

/** Reads a scenario folder whole, or says everything that is wrong with it. */
public final class ScenarioReader {
  private static final Set<String> FILES =
      Set.of(
          HeadFile.FILE,
          PlacesFile.FILE,
          PeopleFile.FILE,
          PartiesFile.FILE,
          NodesFile.FILE,
          RoadsFile.FILE,
          CrossingsFile.FILE,
          LinesFile.FILE,
          DistancesFile.FILE,
          TrendFile.FILE,
          BandsFile.FILE,
          VehicleTypesFile.FILE,
          VehiclesFile.FILE,
          HubsFile.FILE,
          RoomsFile.FILE,
          TrainsFile.FILE,
          RiverFile.FILE);

  private final FolderFiles files;
  private final Problems problems;

  private ScenarioReader(FolderFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  public static ScenarioFolder read(Path folder) throws InvalidScenario {
    var problems = new Problems();
    if (!Files.isDirectory(folder)) {
      problems.add(Where.file(folder.toString()), "", ProblemCode.MISSING_FOLDER);
      throw InvalidScenario.of(problems);
    }
    return new ScenarioReader(new FolderFiles(folder, FILES, problems), problems).read();
  }

  private ScenarioFolder read() throws InvalidScenario {
    Optional<Head> head = HeadFile.read(files, problems);
    Span span = head.map(Head::span).orElse(Span.OPEN);
    Ground ground = Ground.read(files);
    Residents residents = Residents.read(files, ground, span, problems);
    Threats threats = Threats.read(files, ground, problems);
    Movement movement = Movement.read(files, ground.nodeIds(), span);
    Backdrop backdrop = RiverFile.read(files.optionalTable(RiverFile.FILE, RiverFile.COLUMNS));

    head.ifPresent(known -> TotalsCheck.overall(known, residents.headcounts(), problems));
    TotalsCheck.byPlace(residents.headcounts(), residents.parties());
    requireFleet(ground, residents, movement);

    if (head.isEmpty() || !problems.isEmpty()) {
      throw InvalidScenario.of(problems);
    }
    var scenario =
        new Scenario(
            head.get().about(),
            head.get().rules(),
            ground.places().values(),
            residents.groups(),
            ground.network(),
            threats.threat(),
            movement.means(head.get().transfer()));
    return new ScenarioFolder(
        scenario, residents.headcounts().values(), backdrop, files.fingerprint());
  }

  private void requireFleet(Ground ground, Residents residents, Movement movement) {
    var fit = new FitCheck(movement.types().values(), movement.groups().values());
    if (movement.isFleetWhole() && !fit.hasVehicles()) {
      problems.add(Where.file(VehiclesFile.FILE), "", ProblemCode.NO_VEHICLES);
      return;
    }
    new ServiceCheck(ground, movement).requireService();
    if (movement.isFleetWhole()) {
      fit.requireRoom(residents.parties(), ground.places().values());
    }
  }
}
