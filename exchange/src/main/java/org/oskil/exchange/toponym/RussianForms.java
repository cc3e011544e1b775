package org.oskil.exchange.toponym;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Russian forms that a Ukrainian name can have by rule: Петрівка – Петровка, Водяне – Водяное. Some
 * of them exist nowhere; that harms nobody, because they are only looked up, never shown.
 */
final class RussianForms {
  private static final int MOST_FORMS = 400;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

  /** What an ending can become; the first that fits is taken. */
  private record Ending(String ukrainian, List<String> russian) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("ська", List.of("ская")),
          new Ending("цька", List.of("цкая")),
          new Ending("зька", List.of("зкая")),
          new Ending("ське", List.of("ское")),
          new Ending("цьке", List.of("цкое")),
          new Ending("лля", List.of("лье")),
          new Ending("ння", List.of("нье", "ние")),
          new Ending("ий", List.of("ий", "ый")),
          new Ending("на", List.of("на", "ная")),
          new Ending("ша", List.of("ша", "шая")),
          new Ending("га", List.of("га", "гая")),
          new Ending("не", List.of("не", "ное", "нее", "но")),
          new Ending("ве", List.of("ве", "вое", "во")),
          new Ending("ше", List.of("ше", "шее")));

  private RussianForms() {}

  /** All of them as one word each, small letters only. */
  static Set<String> of(String ukrainian) {
    Set<String> forms = Set.of("");
    for (String word : BETWEEN_WORDS.split(ukrainian.toLowerCase(Locale.ROOT), -1)) {
      forms = joined(forms, ofWord(word));
    }
    return forms;
  }

  private static Set<String> joined(Set<String> heads, Set<String> tails) {
    Set<String> joined = new LinkedHashSet<>();
    for (String head : heads) {
      for (String tail : tails) {
        if (joined.size() < MOST_FORMS) {
          joined.add(head + tail);
        }
      }
    }
    return joined;
  }

  private static Set<String> ofWord(String word) {
    for (Ending ending : ENDINGS) {
      if (word.endsWith(ending.ukrainian())) {
        String stem = word.substring(0, word.length() - ending.ukrainian().length());
        return joined(stems(stem), new LinkedHashSet<>(ending.russian()));
      }
    }
    return stems(word);
  }

  private static Set<String> stems(String stem) {
    Set<String> forms = Set.of("");
    for (String letter : letters(stem)) {
      forms = joined(forms, new LinkedHashSet<>(russian(letter)));
    }
    return forms;
  }

  /** Letters, with the soft sign that Russian lacks before к taken off. */
  private static List<String> letters(String stem) {
    List<String> letters = new ArrayList<>();
    String plain = stem.replace("ськ", "ск").replace("цьк", "цк").replace("зьк", "зк");
    plain.chars().forEach(c -> letters.add(String.valueOf((char) c)));
    return letters;
  }

  private static List<String> russian(String letter) {
    return switch (letter) {
      case "і" -> List.of("о", "и", "е");
      case "и" -> List.of("и", "ы");
      case "ї" -> List.of("и");
      case "є" -> List.of("е");
      case "ґ" -> List.of("г");
      case "’", "'", "ʼ" -> List.of("");
      default -> List.of(letter);
    };
  }
}
