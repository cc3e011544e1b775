package org.oskil.exchange.toponym;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Types names as people do: other apostrophes, capitals, dashes, spaces and look-alike letters. */
final class Typing {
  private static final List<String> APOSTROPHES = List.of("'", "’", "ʼ", "`", "′", "");
  private static final List<String> DASHES = List.of("-", "–", "—", " - ", " ", "\u2011");
  private static final List<String> SPACES = List.of(" ", "\u00a0", "  ", "\u2009");
  private static final String CYRILLIC = "аеіорсух";
  private static final String LATIN = "aeiopcyx";

  private final RandomGenerator chance;

  Typing(RandomGenerator chance) {
    this.chance = chance;
  }

  String of(String name) {
    var typed = new StringBuilder(chance.nextBoolean() ? " " : "");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      int lookalike = CYRILLIC.indexOf(c);
      if (c == '’') {
        typed.append(oneOf(APOSTROPHES));
      } else if (c == '-') {
        typed.append(oneOf(DASHES));
      } else if (c == ' ') {
        typed.append(oneOf(SPACES));
      } else if (lookalike >= 0 && chance.nextInt(4) == 0) {
        typed.append(LATIN.charAt(lookalike));
      } else {
        typed.append(c);
      }
    }
    return switch (chance.nextInt(3)) {
      case 0 -> typed.toString().toUpperCase(Locale.ROOT);
      case 1 -> typed.toString().toLowerCase(Locale.ROOT);
      default -> typed.toString();
    };
  }

  private String oneOf(List<String> ways) {
    return ways.get(chance.nextInt(ways.size()));
  }
}
