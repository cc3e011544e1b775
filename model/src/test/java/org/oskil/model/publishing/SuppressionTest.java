package org.oskil.model.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.model.count.Areas;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;
import org.oskil.model.published.PublicFigure;

/** One release alone, against bounds by linear programs. */
final class SuppressionTest {
  private static final LocalDate DAY = LocalDate.of(2023, 8, 17);
  private static final int TABLES = 400;

  private static final PlaceId SMALL = new PlaceId("S1");
  private static final PlaceId MIDDLE = new PlaceId("S2");
  private static final PlaceId LARGE = new PlaceId("S3");
  private static final PlaceId HROMADA = new PlaceId("H");
  private static final Areas AREAS =
      new Areas(new PlaceId("D"), Map.of(SMALL, HROMADA, MIDDLE, HROMADA, LARGE, HROMADA));

  @Test
  void everyWithheldFigureCouldBeAtLeastTenOthersInThousandsOfTables() {
    int withheld = 0;
    int shown = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      Random some = new Random(seed);
      RandomCounts chance = new RandomCounts(some);
      CountTable truth = chance.counts(chance.areas());
      Proposal proposal = Releases.propose(DAY, truth, List.of());
      List<PublishedFigure> figures = PublishedFigure.of(proposal.table(), truth);
      Attacker attacker =
          new Attacker(truth, figures.stream().filter(PublishedFigure::shown).toList());
      for (PublishedFigure figure : figures) {
        if (figure.shown()) {
          shown++;
        } else if (figure.people() > 0 || some.nextInt(8) == 0) {
          withheld++;
          assertThat(attacker.width(figure))
              .as("seed %s, %s", seed, figure)
              .isGreaterThanOrEqualTo(PublicFigure.SMALLEST);
        }
      }
    }
    assertThat(withheld).isGreaterThan(TABLES);
    assertThat(shown).isGreaterThan(TABLES * 10);
  }

  @Test
  void aVillageOfFewTakesALargerOneWithItAndTheDistrictStays() {
    CountTable truth =
        RandomCounts.among(
            AREAS,
            Map.of(
                SMALL, Map.of(Cell.EVACUATED_ORGANISED, 3),
                MIDDLE, Map.of(Cell.EVACUATED_ORGANISED, 40),
                LARGE, Map.of(Cell.EVACUATED_ORGANISED, 300)));
    Proposal proposal = Releases.propose(DAY, truth, List.of());

    assertThat(evacuated(proposal, SMALL)).isEqualTo(new PublicFigure.Withheld());
    assertThat(evacuated(proposal, MIDDLE)).isEqualTo(new PublicFigure.Withheld());
    assertThat(evacuated(proposal, LARGE)).isEqualTo(new PublicFigure.Shown(300));
    assertThat(evacuated(proposal, AREAS.district())).isEqualTo(new PublicFigure.Shown(343));
    assertThat(proposal.withheld())
        .contains(
            new Withheld(SMALL, "EVACUATED_ORGANISED", Why.TOO_FEW),
            new Withheld(MIDDLE, "EVACUATED_ORGANISED", Why.GIVES_ANOTHER_AWAY));
  }

  @Test
  void nobodyIsWithheldLikeFewSoThatTheDifferenceTellsNothing() {
    CountTable nobody = RandomCounts.of(AREAS, Map.of(LARGE, Map.of(Cell.MISSING, 300)));
    CountTable few =
        RandomCounts.of(
            AREAS, Map.of(LARGE, Map.of(Cell.MISSING, 300), SMALL, Map.of(Cell.DECEASED, 1)));

    PublicFigure none = evacuated(Releases.propose(DAY, nobody, List.of()), SMALL);
    assertThat(none).isEqualTo(evacuated(Releases.propose(DAY, few, List.of()), SMALL));
    assertThat(none).isEqualTo(new PublicFigure.Withheld());
  }

  @Test
  void aProposalHasNoObjectionsAndTheSameOneIsMadeAgain() {
    RandomCounts chance = new RandomCounts(new Random(7));
    CountTable truth = chance.counts(chance.areas());
    Proposal proposal = Releases.propose(DAY, truth, List.of());

    assertThat(Releases.objections(truth, proposal.table(), List.of())).isEmpty();
    assertThat(Releases.propose(DAY, truth, List.of())).isEqualTo(proposal);
  }

  @Test
  void aTableOfOtherCountsIsNotJudged() {
    Proposal proposal =
        Releases.propose(
            DAY, RandomCounts.of(AREAS, Map.of(LARGE, Map.of(Cell.MISSING, 300))), List.of());
    CountTable others = RandomCounts.of(AREAS, Map.of(LARGE, Map.of(Cell.MISSING, 301)));

    assertThatThrownBy(() -> Releases.objections(others, proposal.table(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2023-08-17");
  }

  private static PublicFigure evacuated(Proposal proposal, PlaceId area) {
    return proposal.table().rows().stream()
        .filter(row -> row.area().equals(area))
        .map(row -> row.cells().getOrDefault(Cell.EVACUATED_ORGANISED, row.total()))
        .toList()
        .getFirst();
  }
}
