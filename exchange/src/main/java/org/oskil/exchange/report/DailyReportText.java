package org.oskil.exchange.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oskil.exchange.report.Figure.Kind;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CellCounts;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;
import org.oskil.model.report.AsKnown;
import org.oskil.model.report.DailyReport;
import org.oskil.model.report.OrderReport;

/** The report as text, no line wider than a page of A4 in a typewriter's letters. */
public final class DailyReportText {
  /** Letters to a line. */
  public static final int WIDTH = 90;

  private static final int NAME = 46;
  private static final int NUMBER = 11;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ReportWords words;
  private final ReportNames names;
  private final ZoneId zone;
  private final List<String> lines = new ArrayList<>();

  private DailyReportText(Locale locale, ReportNames names, ZoneId zone) {
    this.words = new ReportWords(locale);
    this.names = names;
    this.zone = zone;
  }

  /** The zone is that of the times printed. */
  public static String of(DailyReport report, ReportNames names, Locale locale, ZoneId zone) {
    var text = new DailyReportText(locale, names, zone);
    text.head(report);
    report.orders().forEach(text::add);
    text.lines.add("");
    text.lines.add(text.words.say("note"));
    return String.join("\n", text.lines) + "\n";
  }

  private void head(DailyReport report) {
    lines.add(words.say("title", report.date().toString()));
    lines.add(
        words.say(
            "window",
            TIME.format(report.day().fromExclusive().atZone(zone)),
            TIME.format(report.day().toInclusive().atZone(zone))));
    lines.add(
        switch (report.known()) {
          case AsKnown.Then() -> words.say("known.then");
          case AsKnown.Now(var now) -> words.say("known.now", TIME.format(now.atZone(zone)));
        });
  }

  private void add(OrderReport order) {
    lines.add("");
    lines.add(shortened(words.say("order", names.of(order.scope().terms().version())), WIDTH));
    List<Figure> figures = Figure.of(order);
    for (Kind kind : Kind.values()) {
      lines.add("");
      row(words.say("kind." + kind.id()), heads(kind));
      lines.add("─".repeat(NAME + NUMBER * heads(kind).size()));
      figures.stream().filter(figure -> figure.kind() == kind).forEach(this::add);
    }
    areas(order.persons().table());
  }

  private List<String> heads(Kind kind) {
    List<String> heads = new ArrayList<>();
    heads.add(words.say("head.all"));
    heads.add(words.say("head.children"));
    heads.add(words.say("head.low"));
    if (kind == Kind.PERSONS) {
      heads.add(words.say("head.change"));
    }
    return heads;
  }

  private void add(Figure figure) {
    List<String> cells = new ArrayList<>();
    cells.add("" + figure.all());
    cells.add("" + figure.children());
    cells.add("" + figure.lowMobility());
    if (figure.kind() == Kind.PERSONS) {
      cells.add("%+d".formatted(figure.change()));
    }
    row(words.say("figure." + figure.key()), cells);
  }

  private void areas(CountTable table) {
    lines.add("");
    row(
        words.say("areas"),
        List.of(
            words.say("head.roll"),
            words.say("head.evacuated"),
            words.say("head.remaining"),
            words.say("head.children")));
    lines.add("─".repeat(WIDTH));
    for (PlaceId hromada : table.areas().allHromadas()) {
      area(names.of(hromada, words.locale()), table.hromada(hromada));
      for (PlaceId settlement : table.areas().settlementsOf(hromada)) {
        area("  " + names.of(settlement, words.locale()), table.settlement(settlement));
      }
    }
    area(words.say("together"), table.district());
  }

  private void area(String name, CellCounts counts) {
    row(
        name,
        List.of(
            "" + counts.total().people(),
            "" + counts.in(Cell.EVACUATED_ORGANISED).people(),
            "" + counts.remaining().people(),
            "" + counts.remaining().children()));
  }

  private void row(String name, List<String> cells) {
    var line = new StringBuilder(padded(shortened(name, NAME)));
    cells.forEach(cell -> line.append(" ".repeat(Math.max(1, NUMBER - width(cell)))).append(cell));
    lines.add(line.toString());
  }

  private static String padded(String name) {
    return name + " ".repeat(NAME - width(name));
  }

  private static String shortened(String text, int room) {
    return width(text) <= room
        ? text
        : text.substring(0, text.offsetByCodePoints(0, room - 1)) + "…";
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }
}
