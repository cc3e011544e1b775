package org.oskil.model.order;

import java.util.List;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.PlaceId;

/** One line of the list of places. */
public sealed interface Listed {
  /** A whole hromada; which settlements that is on a day, its rule says. */
  record WholeHromada(KatottgCode hromada, Extent extent) implements Listed {}

  /**
   * A hromada in part.
   *
   * @param places the settlements and parts of settlements of it that are meant; empty where the
   *     order says "partly" and nothing more, which covers nobody until somebody finds out
   */
  record PartOfHromada(KatottgCode hromada, List<PlaceId> places) implements Listed {
    public PartOfHromada {
      places = List.copyOf(places);
    }
  }

  /** A settlement by itself. */
  record OneSettlement(KatottgCode settlement) implements Listed {}

  /** A part of a settlement that has no code. */
  record OnePart(PlaceId part) implements Listed {}

  /** Which settlements "the whole hromada" means. */
  enum Extent {
    EVERY_SETTLEMENT,
    /** Those that the official list of territories has as de-occupied on the day of the act. */
    DEOCCUPIED_ON_THE_DAY
  }
}
