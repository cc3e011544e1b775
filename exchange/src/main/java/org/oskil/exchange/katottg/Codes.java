package org.oskil.exchange.katottg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.KatottgCode.Level;

/** Reads codes of the codifier, and checks what must hold between them. */
final class Codes {
  /** Stands for a code that could not be read. */
  static final KatottgCode STAND_IN = new KatottgCode("UA99999999999999999");

  /** A row that has a code. */
  interface Coded {
    KatottgCode code();
  }

  private Codes() {}

  /** A code of one of these levels. */
  static KatottgCode read(Field field, List<Level> levels) {
    String written = field.placeCode();
    if (!KatottgCode.isWrittenAsOne(written)) {
      if (field.isPlaceCode()) {
        field.report(ProblemCode.CODE_OF_ANOTHER_LEVEL, words(levels));
      }
      return STAND_IN;
    }
    var code = new KatottgCode(written);
    if (!levels.contains(code.level())) {
      field.report(ProblemCode.CODE_OF_ANOTHER_LEVEL, words(levels));
    }
    return code;
  }

  private static String words(List<Level> levels) {
    return String.join(", ", levels.stream().map(Enum::name).toList());
  }

  static void requireWithin(KatottgCode code, Field parent, KatottgCode territory) {
    if (!code.isWithin(territory) || code.level() == territory.level()) {
      parent.report(ProblemCode.NOT_WITHIN_PARENT, territory.value());
    }
  }

  @SafeVarargs
  static void requireUniqueTails(Entries<? extends Coded>... tables) {
    Map<String, KatottgCode> seen = new HashMap<>();
    for (Entries<? extends Coded> table : tables) {
      for (Entry<? extends Coded> entry : table.entries()) {
        KatottgCode code = entry.value().code();
        KatottgCode earlier = seen.putIfAbsent(code.tail(), code);
        if (earlier != null && !earlier.equals(code)) {
          entry.row().at("code").report(ProblemCode.TAIL_NOT_UNIQUE, earlier.value());
        }
      }
    }
  }
}
