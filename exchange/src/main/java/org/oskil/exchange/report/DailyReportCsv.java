package org.oskil.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oskil.exchange.csv.Spreadsheet;
import org.oskil.exchange.report.Figure.Kind;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;
import org.oskil.model.report.DailyReport;
import org.oskil.model.report.OrderReport;

/** The report as a table: a figure to a row, for the district and each hromada and settlement. */
public final class DailyReportCsv {
  private static final List<String> HEADER =
      List.of(
          "date",
          "order",
          "area",
          "area_name",
          "kind",
          "figure",
          "figure_name",
          "all",
          "children",
          "low_mobility",
          "change_in_day");

  private final DailyReport report;
  private final ReportNames names;
  private final ReportWords words;
  private final List<List<String>> rows = new ArrayList<>();

  private DailyReportCsv(DailyReport report, ReportNames names, Locale locale) {
    this.report = report;
    this.names = names;
    this.words = new ReportWords(locale);
  }

  public static String of(DailyReport report, ReportNames names, Locale locale) {
    var csv = new DailyReportCsv(report, names, locale);
    report.orders().forEach(csv::add);
    return Spreadsheet.of(HEADER, csv.rows);
  }

  private void add(OrderReport order) {
    CountTable table = order.persons().table();
    CountTable change = order.change();
    add(order, table.areas().district(), Figure.of(order));
    for (PlaceId hromada : table.areas().allHromadas()) {
      add(order, hromada, Figure.persons(table.hromada(hromada), change.hromada(hromada)));
    }
    for (PlaceId settlement : table.areas().settlements()) {
      add(
          order,
          settlement,
          Figure.persons(table.settlement(settlement), change.settlement(settlement)));
    }
  }

  private void add(OrderReport order, PlaceId area, List<Figure> figures) {
    for (Figure figure : figures) {
      rows.add(
          List.of(
              report.date().toString(),
              names.of(order.scope().terms().version()),
              area.value(),
              names.of(area, words.locale()),
              figure.kind().id(),
              figure.key(),
              words.say("figure." + figure.key()),
              "" + figure.all(),
              "" + figure.children(),
              "" + figure.lowMobility(),
              figure.kind() == Kind.PERSONS ? "" + figure.change() : ""));
    }
  }
}
