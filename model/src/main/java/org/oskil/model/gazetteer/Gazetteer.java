package org.oskil.model.gazetteer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oskil.model.gazetteer.Unit.Hromada;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.gazetteer.Unit.Settlement;
import org.oskil.model.gazetteer.Unit.SettlementPart;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.PlaceId;

/** Every unit that is known, whole: whoever is named as a parent is there too. */
public final class Gazetteer {
  private final List<Unit> units;
  private final List<Spelling> spellings;
  private final List<Occupation> occupations;
  private final Map<PlaceId, Unit> byId;

  public Gazetteer(List<Unit> units, List<Spelling> spellings, List<Occupation> occupations) {
    this.units = List.copyOf(units);
    this.spellings = List.copyOf(spellings);
    this.occupations = List.copyOf(occupations);
    this.byId = units.stream().collect(toUnmodifiableMap(Unit::id, identity()));
  }

  public List<Unit> units() {
    return units;
  }

  public List<Spelling> spellings() {
    return spellings;
  }

  public Optional<Unit> find(PlaceId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The unit of this id; asking for one that is not there is a bug. */
  public Unit get(PlaceId id) {
    return find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The gazetteer has no %s. Maybe it was not checked when it was read."
                    .formatted(id)));
  }

  /** The hromada of a settlement or of a part of one. */
  public Hromada hromadaOf(Populated place) {
    KatottgCode code =
        switch (place) {
          case Settlement settlement -> settlement.hromada();
          case SettlementPart part -> settlementOf(part).hromada();
        };
    if (get(code.id()) instanceof Hromada hromada) {
      return hromada;
    }
    throw new IllegalArgumentException("%s of %s is no hromada.".formatted(code, place.id()));
  }

  public Settlement settlementOf(SettlementPart part) {
    if (get(part.settlement().id()) instanceof Settlement settlement) {
      return settlement;
    }
    throw new IllegalArgumentException(
        "%s of %s is no settlement.".formatted(part.settlement(), part.id()));
  }

  /** All settlements of a hromada, without parts of them, by code. */
  public List<Settlement> settlementsOf(KatottgCode hromada) {
    return units.stream()
        .filter(Settlement.class::isInstance)
        .map(Settlement.class::cast)
        .filter(settlement -> settlement.hromada().equals(hromada))
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .toList();
  }

  /** Whether a settlement had been occupied before that day and was no longer. */
  public boolean isDeoccupied(KatottgCode settlement, LocalDate day) {
    List<Occupation> known =
        occupations.stream().filter(each -> each.settlement().equals(settlement)).toList();
    return known.stream().anyMatch(each -> !day.isBefore(each.days().toExclusive()))
        && known.stream().noneMatch(each -> each.days().holdsOn(day));
  }
}
