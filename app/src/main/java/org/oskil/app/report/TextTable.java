package org.oskil.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows in columns that fit their widest cell: the first to the left, as are those named so, the
 * others to the right.
 */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> leftColumns;

  TextTable(List<Integer> leftColumns, String... heads) {
    this.leftColumns = leftColumns;
    rows.add(List.of(heads));
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  List<String> lines() {
    int columns = rows.getFirst().size();
    List<Integer> widths =
        IntStream.range(0, columns)
            .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0))
            .boxed()
            .toList();
    var lines = new ArrayList<String>();
    for (List<String> row : rows) {
      lines.add(
          IntStream.range(0, columns)
              .mapToObj(column ->
                  padded(row.get(column), widths.get(column), leftColumns.contains(column)))
              .collect(Collectors.joining("  "))
              .stripTrailing());
    }
    lines.add(1, "─".repeat(widths.stream().mapToInt(Integer::intValue).sum() + 2 * (columns - 1)));
    return lines;
  }

  private static String padded(String cell, int width, boolean left) {
    String room = " ".repeat(width - width(cell));
    return left ? cell + room : room + cell;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
