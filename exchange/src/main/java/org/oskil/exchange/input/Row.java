package org.oskil.exchange.input;

import java.util.List;
import java.util.OptionalInt;
import org.oskil.exchange.problem.ProblemCode;
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

  /**
   * How many problems there are so far; where it has not grown, what was read since is as it was
   * written.
   */
  public int problemCount() {
    return problems.count();
  }

  /** The field in this column; an empty one if the column is optional and not there. */
  public Field at(String column) {
    OptionalInt index = header.findIndex(column);
    var where = new Where(file, line, column);
    return index.isPresent()
        ? Field.of(where, values.get(index.getAsInt()).strip(), problems)
        : Field.none(where, problems);
  }

  /** Reports something that is wrong with the row as a whole. */
  public void report(ProblemCode code, String value) {
    problems.add(new Where(file, line, ""), value, code);
  }
}
