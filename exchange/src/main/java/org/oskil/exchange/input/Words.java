package org.oskil.exchange.input;

import java.util.Arrays;
import java.util.List;
import org.oskil.exchange.problem.ProblemCode;

/** Reads a word of a short list. */
final class Words {
  private Words() {}

  static <E extends Enum<E>> E read(Field field, Class<E> type) {
    E[] constants = type.getEnumConstants();
    List<String> words = Arrays.stream(constants).map(Enum::name).toList();
    return constants[indexOf(field, words)];
  }

  static boolean yes(Field field) {
    return indexOf(field, List.of("no", "yes")) == 1;
  }

  private static int indexOf(Field field, List<String> words) {
    if (!field.isLegible()) {
      return 0;
    }
    int index = words.indexOf(field.value());
    if (index >= 0) {
      return index;
    }
    String latin = Lookalikes.toLatin(field.value());
    if (words.contains(latin)) {
      field.reportWithSuggestion(latin, ProblemCode.CYRILLIC_LOOKALIKE);
    } else {
      field.reportWithSuggestion(
          Nearest.to(field.value(), words), ProblemCode.UNKNOWN_WORD, String.join(", ", words));
    }
    return 0;
  }
}
