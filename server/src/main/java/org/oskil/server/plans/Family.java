package org.oskil.server.plans;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.Seats;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.ResidentId;

/**
 * One household, and who of it travels: everybody who keeps a seat, all in one party, carers with
 * those they care for.
 *
 * <p>A child does not travel without an adult. If no adult of the household keeps a seat, a
 * guardian of the child who is at home travels too, though they do not keep one for themselves; if
 * no such guardian is known, a seat is kept for whoever comes along. Each person who lies has a
 * companion: a walking adult of the party or, where there are not enough of them, a seat for one
 * who comes along.
 */
final class Family {
  private final List<Resident> members;

  Family(Collection<Resident> members) {
    this.members = members.stream().sorted(Comparator.comparing(Resident::id)).toList();
  }

  /** Nobody, where nobody keeps a seat. */
  Optional<Party> findParty() {
    var leaving = new TreeSet<>(Comparator.comparing(Resident::id));
    members.stream().filter(Resident::keepsSeat).forEach(leaving::add);
    if (leaving.isEmpty()) {
      return Optional.empty();
    }
    if (leaving.stream().noneMatch(Family::isAdult)) {
      findGuardian(leaving).ifPresent(leaving::add);
    }
    Resident first = leaving.getFirst();
    return Optional.of(
        new Party(
            first.household(),
            first.place(),
            partyClass(leaving),
            needs(leaving),
            leaving.stream().map(Resident::id).toList()));
  }

  private Optional<Resident> findGuardian(Collection<Resident> children) {
    List<ResidentId> guardians =
        children.stream().flatMap(child -> child.person().guardians().stream()).toList();
    return members.stream()
        .filter(member -> isAdult(member) && member.atHome())
        .filter(member -> guardians.contains(member.id()))
        .findFirst();
  }

  private static PartyClass partyClass(Collection<Resident> leaving) {
    if (leaving.stream().anyMatch(one -> one.person().isChild())) {
      return PartyClass.CHILDREN;
    }
    return leaving.stream().anyMatch(one -> one.person().mobility().isLow())
        ? PartyClass.LIMITED_MOBILITY
        : PartyClass.OTHERS;
  }

  private static Seats needs(Collection<Resident> leaving) {
    Seats needs = Seats.NONE;
    for (Resident one : leaving) {
      needs = needs.plus(seat(one.person().mobility()));
    }
    return needs.plus(new Seats(companions(leaving, needs.stretchers()), 0, 0));
  }

  private static Seats seat(MobilityNeed mobility) {
    return switch (mobility) {
      case WALKING, ESCORTED -> new Seats(1, 0, 0);
      case SEATED -> new Seats(0, 1, 0);
      case LYING -> new Seats(0, 0, 1);
    };
  }

  private static int companions(Collection<Resident> leaving, int lying) {
    int walking =
        (int)
            leaving.stream()
                .filter(Family::isAdult)
                .filter(one -> one.person().mobility() == MobilityNeed.WALKING)
                .count();
    int forChildren = leaving.stream().noneMatch(Family::isAdult) ? 1 : 0;
    return Math.max(forChildren, lying - walking);
  }

  private static boolean isAdult(Resident resident) {
    return !resident.person().isChild();
  }
}
