package org.oskil.exchange.toponym;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.oskil.exchange.input.Lookalikes;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.gazetteer.Spelling;
import org.oskil.model.gazetteer.Unit.Hromada;
import org.oskil.model.place.KatottgCode;

/** Names of hromadas, with or without the words that say what they are, in any case of grammar. */
final class HromadaNames {
  private static final Pattern KIND =
      Pattern.compile(
          "(міськ|селищн|сільськ|територіальн|громад|городск|поселков|сельск|территориальн"
              + "|общин|тг$|отг$|hromada|community|territorial|urban|rural|settlement$|city$)\\S*");
  private static final Pattern GENITIVE = Pattern.compile("(?:ої|ой)$");

  private final Map<String, Set<KatottgCode>> byKey = new HashMap<>();

  HromadaNames(Gazetteer gazetteer) {
    gazetteer.units().stream()
        .filter(Hromada.class::isInstance)
        .map(Hromada.class::cast)
        .forEach(hromada -> add(hromada, gazetteer));
  }

  private void add(Hromada hromada, Gazetteer gazetteer) {
    for (Naming naming : hromada.namings()) {
      String adjective = bare(naming.names().ukrainian());
      put(adjective, hromada);
      put(bare(naming.names().english()), hromada);
      for (Romanisation rule : Romanisation.OF_UKRAINIAN) {
        put(rule.of(adjective), hromada);
      }
      RussianForms.of(adjective).forEach(form -> put(form, hromada));
    }
    gazetteer.spellings().stream()
        .filter(spelling -> spelling.place().equals(hromada.id()))
        .map(Spelling::written)
        .forEach(written -> put(bare(written), hromada));
  }

  private void put(String name, Hromada hromada) {
    byKey.computeIfAbsent(Folding.key(name), _ -> new LinkedHashSet<>()).add(hromada.code());
  }

  /** The hromadas that can be meant. */
  List<KatottgCode> find(String written) {
    String tidy = Folding.tidied(written);
    if (KatottgCode.isWrittenAsOne(tidy)) {
      return List.of(new KatottgCode(tidy));
    }
    Set<KatottgCode> found = new LinkedHashSet<>();
    for (String key : Folding.keys(bare(tidy))) {
      found.addAll(byKey.getOrDefault(key, Set.of()));
    }
    return new ArrayList<>(found);
  }

  private static String bare(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String text =
        small.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC)
            ? Lookalikes.toCyrillic(small)
            : small;
    return String.join(
        " ",
        Arrays.stream(text.split(" ", -1))
            .filter(word -> !KIND.matcher(word).matches())
            .map(word -> GENITIVE.matcher(word).replaceFirst(endingFor(word)))
            .toList());
  }

  private static String endingFor(String word) {
    return word.endsWith("ой") ? "ая" : "а";
  }
}
