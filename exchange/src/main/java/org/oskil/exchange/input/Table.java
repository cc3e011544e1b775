package org.oskil.exchange.input;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;

/**
 * A file of comma-separated values (RFC 4180) with a header line. Rows of empty fields only, as
 * spreadsheets leave them, do not count.
 */
public final class Table {
  /** Rows of another length than the header are ours to report, with their line. */
  private static final CsvReader.CsvReaderBuilder LENIENT =
      CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);

  private final String file;
  private final List<Row> rows;
  private final boolean whole;
  private final Problems problems;

  private Table(String file, List<Row> rows, boolean whole, Problems problems) {
    this.file = file;
    this.rows = rows;
    this.whole = whole;
    this.problems = problems;
  }

  /** A table that could not be read; why is reported already. */
  public static Table unreadable(String file, Problems problems) {
    return new Table(file, List.of(), false, problems);
  }

  /** A table that need not be there and is not. */
  public static Table none(String file, Problems problems) {
    return new Table(file, List.of(), true, problems);
  }

  public static Table parse(String file, String text, Columns columns, Problems problems) {
    var broken = Quotes.findBroken(text);
    if (broken.isPresent()) {
      problems.add(new Where(file, broken.getAsInt(), ""), "", ProblemCode.BROKEN_QUOTES);
      return unreadable(file, problems);
    }
    List<CsvRecord> records = records(text);
    if (records.isEmpty()) {
      problems.add(Where.file(file), "", ProblemCode.EMPTY_FILE);
      return unreadable(file, problems);
    }
    CsvRecord first = records.getFirst();
    if (first.getFieldCount() == 1 && isSeparatedOtherwise(first.getField(0))) {
      problems.add(new Where(file, line(first), ""), first.getField(0), ProblemCode.SEMICOLONS);
      return unreadable(file, problems);
    }
    var header =
        Header.read(
            new Where(file, line(first), ""),
            first.getFields().stream().map(String::strip).toList(),
            columns,
            problems);
    return header.isUsable()
        ? withRows(file, header, records.subList(1, records.size()), problems)
        : unreadable(file, problems);
  }

  private static Table withRows(
      String file, Header header, List<CsvRecord> records, Problems problems) {
    List<Row> rows = new ArrayList<>();
    boolean whole = true;
    for (CsvRecord each : records) {
      if (each.getFieldCount() == header.width()) {
        rows.add(new Row(file, line(each), header, each.getFields(), problems));
      } else {
        whole = false;
        problems.add(
            new Where(file, line(each), ""),
            String.valueOf(each.getFieldCount()),
            ProblemCode.WRONG_FIELD_COUNT,
            String.valueOf(header.width()));
      }
    }
    return new Table(file, rows, whole, problems);
  }

  private static List<CsvRecord> records(String text) {
    try (Stream<CsvRecord> records = LENIENT.ofCsvRecord(text).stream()) {
      return records
          .filter(each -> each.getFields().stream().anyMatch(field -> !field.isBlank()))
          .toList();
    }
  }

  private static boolean isSeparatedOtherwise(String header) {
    return header.contains(";") || header.contains("\t");
  }

  private static int line(CsvRecord each) {
    return Math.toIntExact(each.getStartingLineNumber());
  }

  public String file() {
    return file;
  }

  /** Reports a table that has a header and nothing else. */
  public Table requireRows() {
    if (whole && rows.isEmpty()) {
      problems.add(Where.file(file), "", ProblemCode.NO_ROWS);
    }
    return this;
  }

  /** What each sound row says. */
  public <T> Entries<T> read(Function<Row, T> reading) {
    List<Entry<T>> entries = new ArrayList<>();
    for (Row row : rows) {
      int before = problems.count();
      T value = reading.apply(row);
      if (problems.count() == before) {
        entries.add(new Entry<>(row, value));
      }
    }
    return new Entries<>(entries, whole && entries.size() == rows.size());
  }

  /**
   * The ids in a column, even of rows that are wrong otherwise; a second row with the same id is
   * reported.
   */
  public Ids ids(String column) {
    return ids(column, ProblemCode.DUPLICATE_ID);
  }

  /** The same where a second row with the same id is a problem of its own. */
  public Ids ids(String column, ProblemCode duplicate) {
    Set<List<String>> keys = keys(duplicate, column);
    return new Ids(keys.stream().map(List::getFirst).toList(), whole);
  }

  /**
   * What stands in these columns, even in rows that are wrong otherwise; a second row with the same
   * is reported.
   */
  public Set<List<String>> keys(String... columns) {
    return keys(ProblemCode.DUPLICATE_ID, columns);
  }

  private Set<List<String>> keys(ProblemCode duplicate, String... columns) {
    Map<List<String>, Row> seen = new HashMap<>();
    for (Row row : rows) {
      List<String> key = Stream.of(columns).map(column -> row.at(column).value()).toList();
      Row earlier = seen.putIfAbsent(key, row);
      if (earlier != null && key.stream().noneMatch(String::isEmpty)) {
        problems.add(
            new Where(file, row.line(), String.join(", ", columns)),
            String.join(", ", key),
            duplicate,
            String.valueOf(earlier.line()),
            String.valueOf(row.line()));
      }
    }
    return Set.copyOf(seen.keySet());
  }

  /** Whether every row has the right number of fields, so that what is not in it is missing. */
  public boolean isWhole() {
    return whole;
  }
}
