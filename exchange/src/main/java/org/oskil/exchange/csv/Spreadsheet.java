package org.oskil.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A CSV table as text, of which no cell can start a formula. It begins with a byte order mark:
 * without one, spreadsheets misread Ukrainian names.
 */
public final class Spreadsheet {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Spreadsheet() {}

  public static String of(List<String> header, List<List<String>> rows) {
    var text = new StringWriter();
    var format =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.REQUIRED);
    try (var csv = format.build(text)) {
      csv.writeRecord(header);
      rows.forEach(row -> csv.writeRecord(row.stream().map(Spreadsheet::harmless).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return BYTE_ORDER_MARK + text;
  }

  /**
   * A spreadsheet takes what begins so for a formula; an apostrophe before it makes it a text. A
   * whole number below zero is none.
   */
  private static String harmless(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
    return formula && !cell.matches("-[0-9]+") ? "'" + cell : cell;
  }
}
