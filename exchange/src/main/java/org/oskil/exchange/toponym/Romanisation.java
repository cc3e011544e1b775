package org.oskil.exchange.toponym;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rules for writing Ukrainian, or Russian, with Latin letters. */
public final class Romanisation {
  /** Resolution No 55 of the Cabinet of Ministers of 2010: the official one. */
  public static final Romanisation NATIONAL_2010 =
      new Romanisation(
          "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s"
              + " т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ю=iu я=ia ь= зг=zgh",
          "є=ye ї=yi й=y ю=yu я=ya");

  /** BGN/PCGN 1965, as American maps have it. */
  public static final Romanisation BGN_1965 =
      new Romanisation(
          "а=a б=b в=v г=h ґ=g д=d е=e є=ye ж=zh з=z и=y і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s"
              + " т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya ь=",
          "");

  /** As scholars write it. */
  public static final Romanisation SCHOLARLY =
      new Romanisation(
          "а=a б=b в=v г=h ґ=g д=d е=e є=je ж=ž з=z и=y і=i ї=ji й=j к=k л=l м=m н=n о=o п=p р=r с=s"
              + " т=t у=u ф=f х=x ц=c ч=č ш=š щ=šč ю=ju я=ja ь=",
          "");

  /** As German papers write it. */
  public static final Romanisation GERMAN =
      new Romanisation(
          "а=a б=b в=w г=h ґ=g д=d е=e є=je ж=sch з=s и=y і=i ї=ji й=j к=k л=l м=m н=n о=o п=p р=r"
              + " с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja ь=",
          "");

  /** As French papers write it. */
  public static final Romanisation FRENCH =
      new Romanisation(
          "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=j з=z и=y і=i ї=ï й=ï к=k л=l м=m н=n о=o п=p р=r с=s"
              + " т=t у=ou ф=f х=kh ц=ts ч=tch ш=ch щ=chtch ю=iou я=ia ь=",
          "");

  /** BGN/PCGN 1947 for Russian. */
  public static final Romanisation RUSSIAN =
      new Romanisation(
          "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh"
              + " ц=ts ч=ch ш=sh щ=shch ы=y э=e ю=yu я=ya ь=",
          "");

  /** Those for Ukrainian names. */
  static final List<Romanisation> OF_UKRAINIAN =
      List.of(NATIONAL_2010, BGN_1965, SCHOLARLY, GERMAN, FRENCH);

  private static final int LONGEST_KEY = 2;

  private final Map<String, String> letters;
  private final Map<String, String> initials;

  private Romanisation(String letters, String initials) {
    this.letters = table(letters);
    this.initials = table(initials);
  }

  private static Map<String, String> table(String pairs) {
    return Arrays.stream(pairs.split(" ", -1))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", -1))
        .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }

  /** The name in Latin letters, each word with a capital. */
  public String of(String name) {
    var result = new StringBuilder();
    boolean initial = true;
    String lower = name.toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < lower.length()) {
      char c = lower.charAt(i);
      if (c == ' ' || c == '-') {
        result.append(c);
        initial = true;
        i++;
      } else {
        int taken = longestKey(lower, i);
        String latin = latin(lower.substring(i, i + taken), initial);
        result.append(initial ? capitalised(latin) : latin);
        initial = false;
        i += taken;
      }
    }
    return result.toString();
  }

  private int longestKey(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_KEY);
    return letters.containsKey(text.substring(at, end)) ? end - at : 1;
  }

  /** Apostrophes disappear; what is no letter of the table stays. */
  private String latin(String letter, boolean initial) {
    if (initial && initials.containsKey(letter)) {
      return initials.getOrDefault(letter, letter);
    }
    return Character.isLetter(letter.charAt(0)) ? letters.getOrDefault(letter, letter) : "";
  }

  private static String capitalised(String latin) {
    return latin.isEmpty()
        ? ""
        : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }
}
