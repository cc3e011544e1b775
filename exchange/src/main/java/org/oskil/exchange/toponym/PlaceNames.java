package org.oskil.exchange.toponym;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.oskil.exchange.input.Nearest;
import org.oskil.exchange.toponym.NameIndex.Entry;
import org.oskil.exchange.toponym.Resolution.One;
import org.oskil.exchange.toponym.Resolution.Several;
import org.oskil.exchange.toponym.Resolution.Unknown;
import org.oskil.model.gazetteer.Category;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.gazetteer.Unit.Hromada;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.PlaceId;

/** Finds the place that a written name means on a day. */
public final class PlaceNames {
  private static final int MOST_SUGGESTIONS = 5;

  private final Gazetteer gazetteer;
  private final NameIndex index;
  private final HromadaNames hromadas;

  public PlaceNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.index = new NameIndex(gazetteer);
    this.hromadas = new HromadaNames(gazetteer);
  }

  /** A written code is its own answer; a hromada that is not known leaves no place in it. */
  public Resolution resolve(Asked asked) {
    String code = Folding.tidied(asked.written());
    if (gazetteer.find(new PlaceId(code.isEmpty() ? "-" : code)).orElse(null)
        instanceof Populated place) {
      return new One(candidate(place, asked.day()), Match.OFFICIAL);
    }
    Written written = Written.parse(asked.written());
    List<Entry> named = named(written.name());
    List<Entry> within = named;
    for (String hromada : List.of(written.hromada(), asked.hromada())) {
      if (!hromada.isBlank()) {
        List<KatottgCode> meant = hromadas.find(hromada);
        within = within.stream().filter(entry -> meant.contains(hromadaOf(entry))).toList();
      }
    }
    return within.isEmpty()
        ? new Unknown(suggestions(written.name(), named, asked.day()))
        : resolved(within, written.categories(), asked.day());
  }

  /** The hromada that a name or code means, where it is exactly one. */
  public Optional<Hromada> findHromada(String written) {
    List<KatottgCode> found = hromadas.find(written);
    return found.size() == 1
            && gazetteer.find(found.getFirst().id()).orElse(null) instanceof Hromada hromada
        ? Optional.of(hromada)
        : Optional.empty();
  }

  private List<Entry> named(String name) {
    return Folding.keys(name).stream().flatMap(key -> index.find(key).stream()).toList();
  }

  private KatottgCode hromadaOf(Entry entry) {
    return gazetteer.hromadaOf(entry.place()).code();
  }

  private Resolution resolved(List<Entry> entries, Set<Category> categories, LocalDate day) {
    List<Entry> fitting =
        entries.stream().filter(entry -> fits(entry.place(), categories, day)).toList();
    List<Entry> meant = fitting.isEmpty() ? entries : fitting;
    Match surest =
        meant.stream()
            .map(entry -> match(entry, day))
            .min(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalStateException("No entry is left of " + entries));
    List<Candidate> places =
        meant.stream()
            .filter(entry -> match(entry, day) == surest)
            .map(Entry::place)
            .distinct()
            .map(place -> candidate(place, day))
            .sorted(Comparator.comparing(Candidate::place))
            .toList();
    return places.size() == 1 ? new One(places.getFirst(), surest) : new Several(places);
  }

  private static boolean fits(Populated place, Set<Category> categories, LocalDate day) {
    return place.findNaming(day).map(Naming::category).filter(categories::contains).isPresent();
  }

  private static Match match(Entry entry, LocalDate day) {
    return entry.match() == Match.OFFICIAL && !entry.validity().holdsOn(day)
        ? Match.OF_ANOTHER_DAY
        : entry.match();
  }

  private List<Candidate> suggestions(String name, List<Entry> elsewhere, LocalDate day) {
    Stream<Entry> near =
        Folding.keys(name).stream()
            .flatMap(key -> Nearest.few(key, index.printed(), MOST_SUGGESTIONS).stream())
            .flatMap(key -> index.find(key).stream());
    Set<Populated> places =
        Stream.concat(elsewhere.stream(), near)
            .map(Entry::place)
            .collect(toCollection(LinkedHashSet::new));
    return places.stream().limit(MOST_SUGGESTIONS).map(place -> candidate(place, day)).toList();
  }

  private Candidate candidate(Populated place, LocalDate day) {
    Naming naming = place.findNaming(day).orElseGet(() -> place.namings().getFirst());
    Hromada hromada = gazetteer.hromadaOf(place);
    return new Candidate(
        place.id(), naming.names(), naming.category(), hromada.code(), hromada.namesOn(day));
  }
}
