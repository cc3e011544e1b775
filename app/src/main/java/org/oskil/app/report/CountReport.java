package org.oskil.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oskil.app.words.Words;
import org.oskil.model.count.Cell;
import org.oskil.model.count.Headcount;
import org.oskil.server.counts.CountTable;
import org.oskil.server.counts.Tally;

/** Who counts where, by hromada: one row each, and a last one that is their sum. */
public final class CountReport {
  private static final List<Cell> SHOWN =
      List.of(
          Cell.REMAINS_AGREED_WAITING,
          Cell.REMAINS_UNDECIDED,
          Cell.REMAINS_REFUSED_SIGNED,
          Cell.REMAINS_REFUSED_UNSIGNED,
          Cell.REMAINS_NOT_REACHED);

  private CountReport() {}

  /**
   * The table as lines.
   *
   * @param hromadas what each hromada is called, by how its code begins
   */
  public static List<String> lines(CountTable counts, Map<String, String> hromadas, Words words) {
    List<String> heads = new ArrayList<>();
    heads.add(words.say("counts.hromada"));
    heads.add(words.say("counts.roll"));
    SHOWN.forEach(cell -> heads.add(words.say("counts." + cell)));
    heads.add(words.say("counts.elsewhere"));
    var table = new TextTable(List.of(0), heads.toArray(String[]::new));
    for (Tally hromada : counts.hromadas()) {
      table.add(row(name(hromada.area(), hromadas), hromada));
    }
    table.add(row(words.say("counts.district"), counts.district()));
    return table.lines();
  }

  private static String name(String code, Map<String, String> hromadas) {
    return hromadas.entrySet().stream()
        .filter(entry -> code.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(code);
  }

  private static String[] row(String name, Tally tally) {
    List<String> cells = new ArrayList<>(List.of(name, "" + tally.roll().roll()));
    int elsewhere = tally.sum().people();
    for (Cell cell : SHOWN) {
      int people = tally.cells().getOrDefault(cell, Headcount.NOBODY).people();
      elsewhere -= people;
      cells.add("" + people);
    }
    cells.add("" + elsewhere);
    return cells.toArray(String[]::new);
  }
}
