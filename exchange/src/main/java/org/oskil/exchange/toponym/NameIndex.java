package org.oskil.exchange.toponym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.gazetteer.Spelling;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.time.Validity;

/** Every key that leads to a populated place, and how sure it is. */
final class NameIndex {
  /** A place that a key leads to. */
  record Entry(Populated place, Match match, Validity validity) {}

  private final Map<String, List<Entry>> byKey = new HashMap<>();
  private final Set<String> printed = new TreeSet<>();

  NameIndex(Gazetteer gazetteer) {
    gazetteer.units().stream()
        .filter(Populated.class::isInstance)
        .map(Populated.class::cast)
        .forEach(this::add);
    for (Spelling spelling : gazetteer.spellings()) {
      if (gazetteer.get(spelling.place()) instanceof Populated place) {
        putPrinted(spelling.written(), new Entry(place, Match.SPELLING, Validity.ALWAYS));
      }
    }
  }

  private void add(Populated place) {
    for (Naming naming : place.namings()) {
      Validity valid = naming.validity();
      String ukrainian = naming.names().ukrainian();
      putPrinted(ukrainian, new Entry(place, Match.OFFICIAL, valid));
      putPrinted(naming.names().english(), new Entry(place, Match.OFFICIAL, valid));
      for (Romanisation rule : Romanisation.OF_UKRAINIAN) {
        put(rule.of(ukrainian), new Entry(place, Match.ROMANISED, valid));
      }
      for (String form : RussianForms.of(ukrainian)) {
        var russian = new Entry(place, Match.RUSSIAN, valid);
        put(form, russian);
        put(Romanisation.RUSSIAN.of(form), russian);
        put(Romanisation.NATIONAL_2010.of(form), russian);
      }
    }
  }

  private void putPrinted(String name, Entry entry) {
    printed.add(Folding.key(name));
    put(name, entry);
  }

  private void put(String name, Entry entry) {
    List<Entry> entries = byKey.computeIfAbsent(Folding.key(name), _ -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  List<Entry> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Keys of names that stand somewhere in print. */
  Set<String> printed() {
    return printed;
  }
}
