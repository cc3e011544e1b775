package org.oskil.model.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.order.Listed.Extent;

class ExpansionTest {
  private static final LocalDate DAY = LocalDate.of(2023, 8, 9);

  private static Expansion expansion(Listed... listed) {
    return Expansion.of(List.of(listed), Drafts.GAZETTEER, DAY);
  }

  @Test
  void aWholeHromadaIsEverySettlementOrTheDeoccupiedOnes() {
    assertThat(expansion(new Listed.WholeHromada(Drafts.HROMADA, Extent.EVERY_SETTLEMENT)).places())
        .containsExactly(Drafts.TOWN.id(), Drafts.FREED.id(), Drafts.HELD.id());
    assertThat(
            expansion(new Listed.WholeHromada(Drafts.HROMADA, Extent.DEOCCUPIED_ON_THE_DAY))
                .places())
        .containsExactly(Drafts.FREED.id());
  }

  @Test
  void aPlaceThatIsListedTwiceIsOnePlace() {
    Expansion twice =
        expansion(
            new Listed.OneSettlement(Drafts.FREED),
            new Listed.WholeHromada(Drafts.HROMADA, Extent.DEOCCUPIED_ON_THE_DAY),
            new Listed.PartOfHromada(Drafts.HROMADA, List.of(Drafts.FREED.id())));

    assertThat(twice.places()).containsExactly(Drafts.FREED.id());
  }

  @Test
  void aQuarterOfAListedTownIsNotAPlaceMore() {
    assertThat(expansion(new Listed.OnePart(Drafts.QUARTER)).places())
        .containsExactly(Drafts.QUARTER);
    assertThat(
            expansion(new Listed.OnePart(Drafts.QUARTER), new Listed.OneSettlement(Drafts.TOWN))
                .places())
        .containsExactly(Drafts.TOWN.id());
  }

  @Test
  void aPartThatNamesNoPlaceIsSaidToBeOpen() {
    Expansion open = expansion(new Listed.PartOfHromada(Drafts.HROMADA, List.of()));

    assertThat(open.places()).isEmpty();
    assertThat(open.unnamed()).containsExactly(Drafts.HROMADA);
  }

  @Test
  void theAnnouncedNumberIsHeldAgainstTheDistinctPlaces() {
    Expansion two =
        expansion(new Listed.OneSettlement(Drafts.TOWN), new Listed.OneSettlement(Drafts.FREED));

    assertThat(two.against(new Announced(3, "press")).difference()).isEqualTo(-1);
    assertThat(two.against(new Announced(2, "press")).agrees()).isTrue();
    assertThat(two.against(new Announced(1, "press"))).isEqualTo(new ListingCount(1, 2));
  }

  @Test
  void differencesBetweenVersionsAreThePlacesAndTheFieldsThatChanged() {
    OrderText before = Drafts.text(Regime.MANDATORY, new Listed.OneSettlement(Drafts.TOWN));
    OrderText after = Drafts.text(Regime.FORCED_CHILDREN, new Listed.OneSettlement(Drafts.FREED));
    var difference = VersionDifference.between(before, after, Drafts.GAZETTEER);

    assertThat(difference.added()).containsExactly(Drafts.FREED.id());
    assertThat(difference.removed()).containsExactly(Drafts.TOWN.id());
    assertThat(difference.changes())
        .containsExactly(
            new VersionDifference.Change("coverage/regime", "MANDATORY", "FORCED_CHILDREN"),
            new VersionDifference.Change("coverage/who", "EVERYONE", "FAMILIES_WITH_CHILDREN"));
    assertThat(VersionDifference.between(before, before, Drafts.GAZETTEER).isNothing()).isTrue();
  }

  @Test
  void noAdultIsForced() {
    assertThatThrownBy(
            () -> new Coverage(Regime.FORCED_CHILDREN, Who.EVERYONE, List.of(), List.of()))
        .hasMessageContaining("no adult can be forced");
  }
}
