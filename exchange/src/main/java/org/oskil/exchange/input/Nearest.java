package org.oskil.exchange.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody perhaps meant: the known word with the fewest letters to change. */
public final class Nearest {
  private Nearest() {}

  /** Codes of places differ in their last digits: beyond this a near code is another place. */
  private static final int MOST_CHANGES = 3;

  /** The nearest of them, or an empty string if too many letters would have to change. */
  public static String to(String written, Collection<String> known) {
    String folded = folded(written);
    return known.stream()
        .filter(word -> distance(folded, folded(word)) <= changesAllowed(word))
        .min(
            Comparator.comparingInt((String word) -> distance(folded, folded(word)))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** The nearest few of them, the nearest first. */
  public static List<String> few(String written, Collection<String> known, int atMost) {
    String folded = folded(written);
    return known.stream()
        .filter(word -> distance(folded, folded(word)) <= changesAllowed(word))
        .sorted(
            Comparator.comparingInt((String word) -> distance(folded, folded(word)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(atMost)
        .toList();
  }

  /** A third of the letters, and one in short words, but not all of them. */
  private static int changesAllowed(String word) {
    int third = Math.max(1, word.length() / 3);
    return Math.min(MOST_CHANGES, Math.min(third, word.length() - 1));
  }

  private static String folded(String word) {
    return Lookalikes.toLatin(word).toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance, one row of the table at a time. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
