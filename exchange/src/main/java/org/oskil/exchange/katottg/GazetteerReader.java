package org.oskil.exchange.katottg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Occupation;
import org.oskil.model.gazetteer.Spelling;
import org.oskil.model.gazetteer.Unit;

/** Reads a gazetteer folder whole, or says everything that is wrong with it. */
public final class GazetteerReader {
  private static final Set<String> FILES =
      Set.of(
          AreasFile.FILE,
          SettlementsFile.FILE,
          PartsFile.FILE,
          OutlinesFile.FILE,
          NamesFile.FILE,
          VariantsFile.FILE,
          OccupationFile.FILE);

  private GazetteerReader() {}

  public static Gazetteer read(Path folder) throws InvalidInput {
    var problems = new Problems();
    if (!Files.isDirectory(folder)) {
      problems.add(Where.file(folder.toString()), "", ProblemCode.MISSING_FOLDER);
    }
    InvalidInput.throwIfAny(problems);
    Gazetteer gazetteer = read(new FolderFiles(folder, FILES, problems));
    InvalidInput.throwIfAny(problems);
    return gazetteer;
  }

  private static Gazetteer read(FolderFiles files) {
    AreasFile areas = AreasFile.read(files.filledTable(AreasFile.FILE, AreasFile.COLUMNS));
    SettlementsFile settlements =
        SettlementsFile.read(
            files.filledTable(SettlementsFile.FILE, SettlementsFile.COLUMNS), areas);
    PartsFile parts =
        PartsFile.read(
            files.table(PartsFile.FILE, PartsFile.COLUMNS),
            OutlinesFile.read(files.table(OutlinesFile.FILE, OutlinesFile.COLUMNS)),
            settlements);
    Codes.requireUniqueTails(areas.rows(), settlements.rows());

    var known = new KnownUnits(areas, settlements, parts);
    NamesFile names = NamesFile.read(files.filledTable(NamesFile.FILE, NamesFile.COLUMNS), known);
    List<Spelling> spellings =
        VariantsFile.read(files.table(VariantsFile.FILE, VariantsFile.COLUMNS), known);
    List<Occupation> occupations =
        OccupationFile.read(files.table(OccupationFile.FILE, OccupationFile.COLUMNS), settlements);

    List<Unit> units = new ArrayList<>(areas.units(names));
    units.addAll(settlements.units(names));
    units.addAll(parts.units(names));
    return new Gazetteer(units, spellings, occupations);
  }
}
