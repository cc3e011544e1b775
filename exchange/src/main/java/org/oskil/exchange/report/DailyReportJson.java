package org.oskil.exchange.report;

import java.util.List;
import org.oskil.exchange.report.Figure.Kind;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;
import org.oskil.model.report.AsKnown;
import org.oskil.model.report.DailyReport;
import org.oskil.model.report.OrderReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report as JSON, with keys and ids instead of words. */
public final class DailyReportJson {
  private static final JsonMapper JSON = new JsonMapper();

  private DailyReportJson() {}

  public static String of(DailyReport report) {
    ObjectNode json = JSON.createObjectNode();
    json.put("date", report.date().toString());
    json.put("after", report.day().fromExclusive().toString());
    json.put("upTo", report.day().toInclusive().toString());
    switch (report.known()) {
      case AsKnown.Then() -> json.put("known", "then");
      case AsKnown.Now(var now) -> json.put("known", "now").put("knownAt", now.toString());
    }
    ArrayNode orders = json.putArray("orders");
    report.orders().forEach(order -> write(order, orders.addObject()));
    return json.toString();
  }

  private static void write(OrderReport order, ObjectNode json) {
    json.put("version", order.scope().terms().version().toString());
    json.put("since", order.scope().since().toString());
    List<Figure> figures = Figure.of(order);
    for (Kind kind : Kind.values()) {
      write(figures.stream().filter(one -> one.kind() == kind).toList(), json.putObject(kind.id()));
    }
    ObjectNode areas = json.putObject("areas");
    CountTable table = order.persons().table();
    CountTable change = order.change();
    for (PlaceId hromada : table.areas().allHromadas()) {
      write(
          Figure.persons(table.hromada(hromada), change.hromada(hromada)),
          areas.putObject(hromada.value()));
    }
    for (PlaceId settlement : table.areas().settlements()) {
      write(
          Figure.persons(table.settlement(settlement), change.settlement(settlement)),
          areas.putObject(settlement.value()));
    }
  }

  private static void write(List<Figure> figures, ObjectNode json) {
    for (Figure figure : figures) {
      ObjectNode one = json.putObject(figure.key());
      one.put("all", figure.all());
      one.put("children", figure.children());
      one.put("lowMobility", figure.lowMobility());
      if (figure.kind() == Kind.PERSONS) {
        one.put("changeInDay", figure.change());
      }
    }
  }
}
