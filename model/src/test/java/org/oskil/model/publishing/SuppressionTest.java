package org.oskil.model.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.oskil.model.count.CountTable;
import org.oskil.model.published.PublicFigure;

/** One release alone, against bounds by linear programs. */
final class SuppressionTest {
  private static final LocalDate DAY = LocalDate.of(2023, 8, 17);
  private static final int TABLES = 1500;

  @Test
  void everyWithheldFigureCouldBeAtLeastTenOthersInThousandsOfTables() {
    int withheld = 0;
    int shown = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      RandomCounts chance = new RandomCounts(new Random(seed));
      CountTable truth = chance.counts(chance.areas());
      Proposal proposal = Releases.propose(DAY, truth, List.of());
      List<PublishedFigure> figures = PublishedFigure.of(proposal.table(), truth);
      Attacker attacker =
          new Attacker(truth, figures.stream().filter(PublishedFigure::shown).toList());
      for (PublishedFigure figure : figures) {
        if (figure.shown()) {
          shown++;
        } else {
          withheld++;
          assertThat(attacker.width(figure))
              .as("seed %s, %s", seed, figure)
              .isGreaterThanOrEqualTo(PublicFigure.SMALLEST);
        }
      }
    }
    assertThat(withheld).isPositive();
    // More than it looks: most cells of these tables are empty, and empty is withheld.
    assertThat(shown).isGreaterThan(TABLES * 10);
  }
}
