package org.oskil.exchange.toponym;

import static org.oskil.model.gazetteer.Category.CITY;
import static org.oskil.model.gazetteer.Category.RURAL_SETTLEMENT;
import static org.oskil.model.gazetteer.Category.URBAN_TYPE_SETTLEMENT;
import static org.oskil.model.gazetteer.Category.VILLAGE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.oskil.exchange.input.Lookalikes;
import org.oskil.model.gazetteer.Category;

/**
 * A written name taken apart: {@code с. Петропавлівка Петропавлівської сільської територіальної
 * громади} is a village, its name and its hromada.
 *
 * @param name what is left
 * @param categories what the words around it say it is; empty where they say nothing
 * @param hromada as written; empty where it is not
 */
record Written(String name, Set<Category> categories, String hromada) {
  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Set<Category> SETTLEMENTS = Set.of(URBAN_TYPE_SETTLEMENT, RURAL_SETTLEMENT);
  private static final Set<Category> TOWNS = Set.of(CITY, URBAN_TYPE_SETTLEMENT, RURAL_SETTLEMENT);

  /** Words before a name, and what they say of it; the longer ones first. */
  private record Prefix(String word, Set<Category> categories) {}

  private static final List<Prefix> PREFIXES =
      List.of(
          new Prefix("селище міського типу", SETTLEMENTS),
          new Prefix("поселок городского типа", SETTLEMENTS),
          new Prefix("посёлок городского типа", SETTLEMENTS),
          new Prefix("urban-type settlement of", SETTLEMENTS),
          new Prefix("urban-type settlement", SETTLEMENTS),
          new Prefix("settlement of", SETTLEMENTS),
          new Prefix("village of", Set.of(VILLAGE)),
          new Prefix("town of", TOWNS),
          new Prefix("city of", Set.of(CITY)),
          new Prefix("settlement", SETTLEMENTS),
          new Prefix("village", Set.of(VILLAGE)),
          new Prefix("селище", SETTLEMENTS),
          new Prefix("поселок", SETTLEMENTS),
          new Prefix("посёлок", SETTLEMENTS),
          new Prefix("деревня", Set.of(VILLAGE)),
          new Prefix("город", Set.of(CITY)),
          new Prefix("місто", Set.of(CITY)),
          new Prefix("село", Set.of(VILLAGE)),
          new Prefix("town", TOWNS),
          new Prefix("city", Set.of(CITY)),
          new Prefix("с-ще", SETTLEMENTS),
          new Prefix("сел.", SETTLEMENTS),
          new Prefix("смт.", SETTLEMENTS),
          new Prefix("смт", SETTLEMENTS),
          new Prefix("пгт.", SETTLEMENTS),
          new Prefix("пгт", SETTLEMENTS),
          new Prefix("пос.", SETTLEMENTS),
          new Prefix("с.", Set.of(VILLAGE)),
          new Prefix("м.", Set.of(CITY)),
          new Prefix("г.", Set.of(CITY)),
          new Prefix("с", Set.of(VILLAGE)),
          new Prefix("м", Set.of(CITY)));

  private static final Pattern SUFFIX =
      Pattern.compile("(?<name>.+?),? \\(?(?<word>village|settlement|city|town)\\)?", CASE);
  private static final Pattern WITH_HROMADA =
      Pattern.compile(
          "(?<name>.+?)[,(]? *[,( ](?<hromada>[\\p{L}'’ʼ-]+ (?:(?:міськ|селищн|сільськ)\\p{L}+ )?"
              + "(?:територіальн\\p{L}+ )?(?:громад\\p{L}+|тг|отг))\\)?",
          CASE);
  private static final Pattern WITH_ENGLISH_HROMADA =
      Pattern.compile("(?<name>.+?) ?[,(] ?(?<hromada>[^,()]+ (?:hromada|community))\\)?", CASE);

  static Written parse(String written) {
    String tidy = Folding.tidied(written);
    for (Pattern pattern : List.of(WITH_HROMADA, WITH_ENGLISH_HROMADA)) {
      Matcher split = pattern.matcher(tidy);
      if (split.matches()) {
        return named(split.group("name"), split.group("hromada"));
      }
    }
    return named(tidy, "");
  }

  private static Written named(String name, String hromada) {
    String small = name.toLowerCase(Locale.ROOT);
    for (Prefix prefix : PREFIXES) {
      for (String word : List.of(prefix.word(), Lookalikes.toLatin(prefix.word()))) {
        boolean ends = word.endsWith(".");
        if (small.startsWith(ends ? word : word + " ") && name.length() > word.length() + 1) {
          return new Written(name.substring(word.length()).strip(), prefix.categories(), hromada);
        }
      }
    }
    Matcher suffix = SUFFIX.matcher(name);
    if (suffix.matches()) {
      return new Written(suffix.group("name"), categoriesOf(suffix.group("word")), hromada);
    }
    return new Written(name, Set.of(), hromada);
  }

  private static Set<Category> categoriesOf(String word) {
    return PREFIXES.stream()
        .filter(prefix -> prefix.word().equals(word.toLowerCase(Locale.ROOT)))
        .flatMap(prefix -> prefix.categories().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
