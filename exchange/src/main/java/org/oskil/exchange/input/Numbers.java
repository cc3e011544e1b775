package org.oskil.exchange.input;

import java.util.regex.Pattern;
import org.oskil.exchange.problem.ProblemCode;

/** Reads numbers as programs write them: a point before decimals, nothing between thousands. */
final class Numbers {
  /** Above any number of a district, and far from overflowing when a column is added up. */
  private static final long LARGEST = 2_000_000;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,12})?");
  private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("[\\s\\u00A0\\u202F'’]");

  private Numbers() {}

  static int whole(Field field, int least) {
    if (!field.isLegible()) {
      return least;
    }
    if (!WHOLE.matcher(field.value()).matches()) {
      reportNotANumber(field, WHOLE);
      return least;
    }
    long number = Long.parseLong(field.value());
    if (number > LARGEST) {
      field.report(ProblemCode.TOO_LARGE, String.valueOf(LARGEST));
      return least;
    }
    if (number < least) {
      field.report(number < 0 ? ProblemCode.NEGATIVE : ProblemCode.NOT_POSITIVE);
      return least;
    }
    return (int) number;
  }

  static double decimal(Field field) {
    if (!field.isLegible()) {
      return 0;
    }
    if (!DECIMAL.matcher(field.value()).matches()) {
      reportNotANumber(field, DECIMAL);
      return 0;
    }
    return Double.parseDouble(field.value());
  }

  private static void reportNotANumber(Field field, Pattern wanted) {
    String plain =
        BETWEEN_THOUSANDS.matcher(field.value()).replaceAll("").replace(',', '.').replace('−', '-');
    field.reportWithSuggestion(
        wanted.matcher(plain).matches() ? plain : "", ProblemCode.NOT_A_NUMBER);
  }
}
