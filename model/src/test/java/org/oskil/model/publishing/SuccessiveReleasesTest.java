package org.oskil.model.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oskil.model.count.Areas;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;
import org.oskil.model.published.PublicFigure;
import org.oskil.model.published.PublicTable;

/** Somebody keeps every release and subtracts. */
final class SuccessiveReleasesTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 8, 10);
  private static final int SEQUENCES = 60;
  private static final int DAYS = 6;

  private static final PlaceId VILLAGE = new PlaceId("S1");
  private static final PlaceId TOWN = new PlaceId("S2");
  private static final PlaceId SECOND_TOWN = new PlaceId("S3");
  private static final PlaceId HROMADA = new PlaceId("H");
  private static final Areas AREAS =
      new Areas(new PlaceId("D"), Map.of(VILLAGE, HROMADA, TOWN, HROMADA, SECOND_TOWN, HROMADA));

  private final List<List<PublishedFigure>> seen = new ArrayList<>();
  private final List<PublicTable> tables = new ArrayList<>();

  @Test
  void noFigureDiffersByFewerThanTenFromItselfNorFromOneThatContainsItAndStillHolds() {
    int changes = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      changes += run(seed, (figures, truth) -> {});
    }
    assertThat(changes).isGreaterThan(SEQUENCES);
  }

  @Test
  void whoeverAssumesThatWhatWasShownStillHoldsFindsNoFewPeople() {
    for (int seed = 0; seed < SEQUENCES; seed++) {
      int chance = seed;
      run(seed, (figures, truth) -> assertRoom(chance, figures, truth));
    }
  }

  @Test
  void theLastHouseIsNotFoundByReadingEveryDay() {
    for (int left = 30; left >= 0; left--) {
      CountTable truth =
          RandomCounts.among(
              AREAS,
              Map.of(
                  VILLAGE, Map.of(Cell.REMAINS_REFUSED_SIGNED, left),
                  TOWN, Map.of(Cell.REMAINS_REFUSED_SIGNED, 400),
                  SECOND_TOWN, Map.of(Cell.REMAINS_REFUSED_SIGNED, 90)));
      List<PublishedFigure> figures = release(30 - left, truth);
      List<PublishedFigure> known = new ArrayList<>(figures);
      seen.forEach(known::addAll);
      known.removeIf(figure -> !figure.shown() || !figure.isStillTrue(truth));
      Attacker attacker = new Attacker(truth, known);
      PublishedFigure village = theOne(figures, VILLAGE, Cell.REMAINS_REFUSED_SIGNED);
      assertThat(village.shown())
          .as("%s left", left)
          .isEqualTo(left == 30 || left == 20 || left == 10);
      if (!village.shown()) {
        assertThat(attacker.width(village)).as("%s left", left).isGreaterThanOrEqualTo(10);
      }
      seen.add(figures);
    }
  }

  @Test
  void aSecondOrderVersionThatAddsAVillageDoesNotShowHowManyLiveInIt() {
    Areas without = new Areas(new PlaceId("D"), Map.of(TOWN, HROMADA, SECOND_TOWN, HROMADA));
    Map<PlaceId, Map<Cell, Integer>> people =
        Map.of(
            VILLAGE, Map.of(Cell.REMAINS_UNDECIDED, 6),
            TOWN, Map.of(Cell.REMAINS_UNDECIDED, 400),
            SECOND_TOWN, Map.of(Cell.REMAINS_UNDECIDED, 90));
    CountTable first =
        RandomCounts.among(
            without, Map.of(TOWN, people.get(TOWN), SECOND_TOWN, people.get(SECOND_TOWN)));
    tables.add(Releases.propose(FIRST, first, List.of()).table());
    assertThat(
            theOne(PublishedFigure.of(tables.getFirst(), first), TOWN, Cell.REMAINS_UNDECIDED)
                .shown())
        .isTrue();

    CountTable second = RandomCounts.among(AREAS, people);
    List<PublishedFigure> figures = release(1, second);

    assertThat(figures)
        .filteredOn(figure -> figure.settlements().contains(VILLAGE))
        .filteredOn(figure -> figure.cells().equals(Set.of(Cell.REMAINS_UNDECIDED)))
        .isNotEmpty()
        .noneMatch(PublishedFigure::shown);
  }

  @Test
  void aFigureIsShownAgainOnceTenHaveChanged() {
    release(0, remaining(300));
    assertThat(shown(release(1, remaining(295)))).isFalse();
    assertThat(shown(release(2, remaining(290)))).isTrue();
    assertThat(shown(release(3, remaining(290)))).isTrue();
    assertThat(shown(release(4, remaining(299)))).isFalse();
  }

  private static CountTable remaining(int people) {
    return RandomCounts.among(AREAS, Map.of(TOWN, Map.of(Cell.REMAINS_UNDECIDED, people)));
  }

  private static boolean shown(List<PublishedFigure> figures) {
    return figures.stream()
        .anyMatch(figure ->
            figure.shown()
                && figure.cells().equals(Set.of(Cell.REMAINS_UNDECIDED))
                && figure.settlements().size() == 3);
  }

  private interface Attack {
    void on(List<PublishedFigure> figures, CountTable truth);
  }

  /** Publishes day after day, and says how many figures were shown to have changed. */
  private int run(int seed, Attack attack) {
    seen.clear();
    tables.clear();
    int changes = 0;
    RandomCounts chance = new RandomCounts(new Random(seed));
    CountTable truth = chance.counts(chance.areas());
    for (int day = 0; day < DAYS; day++) {
      List<PublishedFigure> figures = release(day, truth);
      changes += assertApart(seed, figures, truth);
      attack.on(figures, truth);
      seen.add(figures);
      truth = chance.later(truth);
    }
    return changes;
  }

  private List<PublishedFigure> release(int day, CountTable truth) {
    Proposal proposal = Releases.propose(FIRST.plusDays(day), truth, tables);
    assertThat(Releases.objections(truth, proposal.table(), tables)).isEmpty();
    tables.add(proposal.table());
    return PublishedFigure.of(proposal.table(), truth);
  }

  private int assertApart(int seed, List<PublishedFigure> figures, CountTable truth) {
    int changes = 0;
    for (List<PublishedFigure> earlier : seen) {
      for (PublishedFigure before : earlier) {
        for (PublishedFigure now : figures) {
          if (before.shown() && now.shown() && (now.contains(before) || before.contains(now))) {
            int difference = Math.abs(now.people() - before.people());
            boolean same = now.isOfTheSamePeopleAs(before);
            assertThat(
                    difference >= 10 || (same ? difference == 0 : before.hasChangedBy(truth) >= 10))
                .as("seed %s: %s, then %s", seed, before, now)
                .isTrue();
            changes += same && difference > 0 ? 1 : 0;
          }
        }
      }
    }
    return changes;
  }

  private void assertRoom(int seed, List<PublishedFigure> figures, CountTable truth) {
    List<PublishedFigure> old = new ArrayList<>();
    seen.forEach(old::addAll);
    old.removeIf(figure -> !figure.shown() || !figure.isStillTrue(truth));
    List<PublishedFigure> known = new ArrayList<>(old);
    figures.stream().filter(PublishedFigure::shown).forEach(known::add);
    Attacker attacker = new Attacker(truth, known);
    Attacker before = new Attacker(truth, old);
    for (PublishedFigure figure : figures) {
      if (!figure.shown()
          && figure.people() > 0
          && old.stream().noneMatch(figure::isOfTheSamePeopleAs)
          && attacker.width(figure) < PublicFigure.SMALLEST) {
        assertThat(attacker.width(figure))
            .as("seed %s: the new release tells more of %s", seed, figure)
            .isEqualTo(before.width(figure));
      }
    }
  }

  private static PublishedFigure theOne(List<PublishedFigure> figures, PlaceId area, Cell cell) {
    return figures.stream()
        .filter(figure -> figure.settlements().equals(Set.of(area)))
        .filter(figure -> figure.cells().equals(Set.of(cell)))
        .toList()
        .getFirst();
  }
}
