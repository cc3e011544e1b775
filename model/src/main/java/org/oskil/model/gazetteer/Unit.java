package org.oskil.model.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;

/** Something that has a name in the gazetteer. */
public sealed interface Unit {
  PlaceId id();

  /** In order of their days; never empty. */
  List<Naming> namings();

  /** A region. */
  record Oblast(KatottgCode code, List<Naming> namings) implements Unit {
    public Oblast {
      namings = List.copyOf(namings);
    }

    @Override
    public PlaceId id() {
      return code.id();
    }
  }

  /** A district. */
  record Raion(KatottgCode code, KatottgCode oblast, List<Naming> namings) implements Unit {
    public Raion {
      namings = List.copyOf(namings);
    }

    @Override
    public PlaceId id() {
      return code.id();
    }
  }

  /** A municipality: the town or villages that govern themselves together. */
  record Hromada(KatottgCode code, KatottgCode raion, List<Naming> namings) implements Unit {
    public Hromada {
      namings = List.copyOf(namings);
    }

    @Override
    public PlaceId id() {
      return code.id();
    }
  }

  /** What people live in, as {@link Settlement} or as {@link SettlementPart}. */
  sealed interface Populated extends Unit {
    Position position();
  }

  /** A city, settlement or village with a code. */
  record Settlement(KatottgCode code, KatottgCode hromada, List<Naming> namings, Position position)
      implements Populated {
    public Settlement {
      namings = List.copyOf(namings);
    }

    @Override
    public PlaceId id() {
      return code.id();
    }
  }

  /**
   * A part of a settlement that an order can name and the codifier does not.
   *
   * @param outline corners of a generalised polygon, not closed; our model, no official border
   */
  record SettlementPart(
      PlaceId id,
      KatottgCode settlement,
      List<Naming> namings,
      Position position,
      List<Position> outline)
      implements Populated {
    public SettlementPart {
      namings = List.copyOf(namings);
      outline = List.copyOf(outline);
    }
  }

  /** Its name on that day. */
  default Optional<Naming> findNaming(LocalDate day) {
    return namings().stream().filter(naming -> naming.validity().holdsOn(day)).findFirst();
  }

  /** Its names on that day, or the first it had where it had none yet. */
  default Names namesOn(LocalDate day) {
    return findNaming(day).orElseGet(() -> namings().getFirst()).names();
  }
}
