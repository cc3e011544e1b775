package org.oskil.exchange.scenario;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.Problems;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;
import org.oskil.model.threat.Threat;
import org.oskil.model.threat.TrendPoint;

/** The claimed lines, the distances to them, and what a distance weighs. */
record Threats(
    Entries<Line> lines,
    Entries<Distance> distances,
    Entries<ExposureBand> bands,
    Entries<TrendPoint> trend) {
  static Threats read(FolderFiles files, Ground ground, Problems problems) {
    Table lineTable = files.filledTable(LinesFile.FILE, LinesFile.COLUMNS);
    Table distanceTable = files.filledTable(DistancesFile.FILE, DistancesFile.COLUMNS);
    Ids lineIds = lineTable.ids("id");
    Entries<Line> lines = LinesFile.read(lineTable);
    Entries<Distance> distances = DistancesFile.read(distanceTable, ground.nodeIds(), lineIds);
    DistancesFile.requireAll(distanceTable, ground.nodes().values(), lines.values(), problems);
    return new Threats(
        lines,
        distances,
        BandsFile.read(files.filledTable(BandsFile.FILE, BandsFile.COLUMNS)),
        TrendFile.read(files.table(TrendFile.FILE, TrendFile.COLUMNS), ground.placeIds(), lineIds));
  }

  Threat threat() {
    Map<PlaceId, Map<LineId, Metres>> byNode =
        distances.values().stream()
            .collect(
                groupingBy(
                    Distance::node, LinkedHashMap::new, toMap(Distance::line, Distance::metres)));
    return new Threat(lines.values(), byNode, bands.values(), trend.values());
  }
}
