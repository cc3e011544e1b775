package org.oskil.exchange.input;

import java.util.List;
import java.util.OptionalInt;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;

/** One row of a table under its header. */
public final class Row {
  private final String file;
  private final int line;
  private final Header header;
  private final List<String> values;
  private final Problems problems;

  Row(String file, int line, Header header, List<String> values, Problems problems) {
    this.file = file;
    this.line = line;
    this.header = header;
    this.values = values;
    this.problems = problems;
  }

  public int line() {
    return line;
  }

  /** The field in this column; an empty one if the column is optional and not there. */
  public Field at(String column) {
    OptionalInt index = header.findIndex(column);
    String value =
        index.isPresent() && index.getAsInt() < values.size()
            ? values.get(index.getAsInt()).strip()
            : "";
    return new Field(new Where(file, line, column), value, problems);
  }
}
