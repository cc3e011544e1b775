package org.oskil.exchange.input;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/** Cyrillic and Latin letters that look alike on a screen and are different to a program. */
public final class Lookalikes {
  /** Cyrillic. */
  private static final String CYRILLIC = "АВЕІЇКМНОРСТУХЅЈаеіїорсухѕј";

  /** Latin, in the same order. */
  private static final String LATIN = "ABEIÏKMHOPCTYXSJaeiïopcyxsj";

  private static final Pattern WORD = Pattern.compile("[\\p{L}'’ʼ]+");

  private Lookalikes() {}

  public static String toLatin(String text) {
    return replaced(text, CYRILLIC, LATIN);
  }

  public static String toCyrillic(String text) {
    return replaced(text, LATIN, CYRILLIC);
  }

  /** Whether one of its words has letters of both alphabets. */
  static boolean isMixed(String text) {
    return WORD.matcher(text).results().anyMatch(word -> mixes(word.group()));
  }

  /**
   * The text with the words of mixed alphabets, and lone letters of the foreign one, in Cyrillic.
   */
  static String repairedUkrainian(String text) {
    return hasLetterOf(text, UnicodeScript.CYRILLIC)
        ? WORD.matcher(text)
            .replaceAll(word ->
                mixes(word.group()) || isLoneLowerCase(word.group())
                    ? toCyrillic(word.group())
                    : word.group())
        : text;
  }

  /** The text with the words of mixed alphabets, and lone letters of the foreign one, in Latin. */
  static String repairedEnglish(String text) {
    return hasLetterOf(text, UnicodeScript.LATIN)
        ? WORD.matcher(text)
            .replaceAll(word ->
                mixes(word.group()) || isLoneLowerCase(word.group())
                    ? toLatin(word.group())
                    : word.group())
        : text;
  }

  private static boolean mixes(String word) {
    return hasLetterOf(word, UnicodeScript.CYRILLIC) && hasLetterOf(word, UnicodeScript.LATIN);
  }

  private static boolean isLoneLowerCase(String word) {
    return word.length() == 1 && Character.isLowerCase(word.charAt(0));
  }

  private static boolean hasLetterOf(String text, UnicodeScript script) {
    return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == script);
  }

  private static String replaced(String text, String from, String to) {
    var result = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at >= 0) {
        result.setCharAt(i, to.charAt(at));
      }
    }
    return result.toString();
  }
}
