package org.oskil.exchange.toponym;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.oskil.exchange.input.Lookalikes;

/**
 * Folds writings of one name into one key: letters only, small, without apostrophes, hyphens,
 * spaces and accents.
 */
final class Folding {
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+|\\p{Lm}+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}]+");
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern DASH = Pattern.compile("\\p{Pd}|\u2212");
  private static final Pattern QUOTE = Pattern.compile("[\"«»„“”]");

  private Folding() {}

  /** One line of visible characters, with plain spaces and hyphens and no quotation marks. */
  static String tidied(String written) {
    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    String visible = INVISIBLE.matcher(SPACE.matcher(composed).replaceAll(" ")).replaceAll("");
    String plain = DASH.matcher(visible).replaceAll("-");
    return QUOTE.matcher(plain).replaceAll("").strip();
  }

  /** The key of a name in one alphabet. */
  static String key(String name) {
    // й and ї are letters of their own; only Latin letters lose their marks.
    String lower = name.toLowerCase(Locale.ROOT).replace("ё", "е").replace("ъ", "");
    String plain =
        has(lower, UnicodeScript.CYRILLIC)
            ? Normalizer.normalize(lower, Normalizer.Form.NFC).replace("\u0301", "")
            : MARK.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(plain).replaceAll("");
  }

  /**
   * The keys a written name can have: where letters of both alphabets stand for each other, it is
   * read in the one and in the other, as far as that leaves no letter of the wrong alphabet.
   */
  static Set<String> keys(String written) {
    Set<String> keys = new LinkedHashSet<>();
    String cyrillic = key(Lookalikes.toCyrillic(written));
    if (!cyrillic.isEmpty() && !has(cyrillic, UnicodeScript.LATIN)) {
      keys.add(cyrillic);
    }
    String latin = key(Lookalikes.toLatin(written));
    if (!latin.isEmpty() && !has(latin, UnicodeScript.CYRILLIC)) {
      keys.add(latin);
    }
    return keys;
  }

  private static boolean has(String text, UnicodeScript script) {
    return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == script);
  }
}
