package org.oskil.model.order;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Unit.Settlement;
import org.oskil.model.gazetteer.Unit.SettlementPart;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.PlaceId;

/**
 * The places a list means, each once. A part of a settlement that is listed itself is not a place
 * more: its people are counted there.
 *
 * @param places by id
 * @param unnamed hromadas that are listed in part without saying which part
 */
public record Expansion(List<PlaceId> places, List<KatottgCode> unnamed) {
  public Expansion {
    places = List.copyOf(places);
    unnamed = List.copyOf(unnamed);
  }

  /** The places of an order on the day of its act. */
  public static Expansion of(OrderText text, Gazetteer gazetteer) {
    return of(text.coverage().listed(), gazetteer, text.act().day());
  }

  public static Expansion of(List<Listed> listed, Gazetteer gazetteer, LocalDate day) {
    NavigableSet<PlaceId> places = new TreeSet<>();
    listed.forEach(each -> meant(each, gazetteer, day).forEach(places::add));
    List<PlaceId> distinct =
        places.stream().filter(place -> !isWithinAnother(place, places, gazetteer)).toList();
    return new Expansion(distinct, listed.stream().flatMap(Expansion::unnamed).distinct().toList());
  }

  private static Stream<PlaceId> meant(Listed listed, Gazetteer gazetteer, LocalDate day) {
    return switch (listed) {
      case Listed.WholeHromada whole ->
          gazetteer.settlementsOf(whole.hromada()).stream()
              .map(Settlement::code)
              .filter(code ->
                  switch (whole.extent()) {
                    case EVERY_SETTLEMENT -> true;
                    case DEOCCUPIED_ON_THE_DAY -> gazetteer.isDeoccupied(code, day);
                  })
              .map(KatottgCode::id);
      case Listed.PartOfHromada part -> part.places().stream();
      case Listed.OneSettlement one -> Stream.of(one.settlement().id());
      case Listed.OnePart one -> Stream.of(one.part());
    };
  }

  private static boolean isWithinAnother(
      PlaceId place, NavigableSet<PlaceId> places, Gazetteer gazetteer) {
    return gazetteer.find(place).orElse(null) instanceof SettlementPart part
        && places.contains(part.settlement().id());
  }

  private static Stream<KatottgCode> unnamed(Listed listed) {
    return listed instanceof Listed.PartOfHromada part && part.places().isEmpty()
        ? Stream.of(part.hromada())
        : Stream.empty();
  }

  /** Held against a number that was announced. */
  public ListingCount against(Announced announced) {
    return new ListingCount(announced.places(), places.size());
  }
}
