package org.oskil.app;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.oskil.app.delivery.Document;
import org.oskil.app.report.Judged;
import org.oskil.engine.check.Recount;
import org.oskil.exchange.geojson.PlanMap;
import org.oskil.exchange.page.PageContent;
import org.oskil.exchange.page.PlanPage;
import org.oskil.exchange.runs.RunSheet;
import org.oskil.exchange.scenario.Backdrop;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.LineId;

/** The files a plan is handed out as. */
final class Documents {
  private Documents() {}

  /**
   * All of them where the checker agrees. A refused plan goes to no driver and no map: only its
   * plan file and its page are made.
   */
  static List<Document> of(Judged judged, Backdrop backdrop) {
    var plan = judged.file().plan();
    if (!judged.isAccepted()) {
      return List.of(file(judged), page(judged, backdrop));
    }
    return List.of(
        file(judged),
        new Document("runs.csv", "text/csv", RunSheet.of(judged.scenario(), plan)),
        new Document("map.geojson", "application/geo+json", PlanMap.of(judged.scenario(), plan)),
        page(judged, backdrop));
  }

  static Document page(Judged judged, Backdrop backdrop) {
    List<String> faults =
        judged.refusals().stream().map(fault -> fault.code() + ": " + fault.sentence()).toList();
    var content =
        new PageContent(
            judged.scenario(), backdrop.river(), judged.file(), exposure(judged), faults);
    return new Document("plan.html", "text/html", PlanPage.html(content));
  }

  private static Document file(Judged judged) {
    return new Document("plan.json", "application/json", judged.file().toJson());
  }

  private static Map<PlaceId, Map<LineId, PageContent.Exposure>> exposure(Judged judged) {
    return judged.verdict().recount().places().stream()
        .collect(toMap(Recount.PlaceCount::place, Documents::exposure));
  }

  private static Map<LineId, PageContent.Exposure> exposure(Recount.PlaceCount count) {
    return count.lines().stream()
        .collect(
            toMap(
                Recount.LineExposure::line,
                line -> new PageContent.Exposure(line.withPlan(), line.withoutPlan())));
  }
}
