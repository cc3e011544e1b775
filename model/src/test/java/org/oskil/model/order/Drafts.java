package org.oskil.model.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.oskil.model.gazetteer.Category;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Naming;
import org.oskil.model.gazetteer.Occupation;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.law.Law;
import org.oskil.model.law.Regime;
import org.oskil.model.law.RegimeRule;
import org.oskil.model.law.Requirement;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;
import org.oskil.model.time.Validity;

/**
 * A hromada of three villages and a quarter, the law as it changed, and drafts of orders for it.
 */
final class Drafts {
  static final KatottgCode HROMADA = new KatottgCode("UA63080090000067457");
  static final KatottgCode TOWN = new KatottgCode("UA63080090010026457");
  static final KatottgCode FREED = new KatottgCode("UA63080090020061282");
  static final KatottgCode HELD = new KatottgCode("UA63080090030044417");
  static final PlaceId QUARTER = new PlaceId("X-QUARTER");
  static final Instant START = Instant.parse("2023-08-10T06:00:00Z");
  static final Instant END = Instant.parse("2023-09-10T06:00:00Z");
  static final Gazetteer GAZETTEER = gazetteer();
  static final Law LAW = law();

  private Drafts() {}

  private static Gazetteer gazetteer() {
    var raion = new KatottgCode("UA63080000000032022");
    return new Gazetteer(
        List.of(
            new Unit.Hromada(HROMADA, raion, named(Category.HROMADA)),
            settlement(TOWN),
            settlement(FREED),
            settlement(HELD),
            new Unit.SettlementPart(
                QUARTER, TOWN, named(Category.PART), new Position(49.7, 37.6), List.of())),
        List.of(),
        List.of(
            occupied(FREED, "2022-02-24", "2022-09-10"),
            new Occupation(HELD, new Validity(LocalDate.parse("2022-02-24"), LocalDate.MAX))));
  }

  private static Unit settlement(KatottgCode code) {
    return new Unit.Settlement(code, HROMADA, named(Category.VILLAGE), new Position(49.7, 37.6));
  }

  private static List<Naming> named(Category category) {
    return List.of(new Naming(new Names("Назва", "Name"), category, Validity.ALWAYS));
  }

  private static Occupation occupied(KatottgCode code, String from, String to) {
    return new Occupation(code, new Validity(LocalDate.parse(from), LocalDate.parse(to)));
  }

  private static Law law() {
    var change = LocalDate.parse("2026-03-02");
    return new Law(
        List.of(),
        List.of(
            rule(Regime.MANDATORY, LocalDate.parse("2013-10-30"), change, Requirement.OPTIONAL),
            rule(Regime.MANDATORY, change, LocalDate.MAX, Requirement.REQUIRED),
            rule(
                Regime.FORCED_CHILDREN,
                LocalDate.parse("2023-03-07"),
                LocalDate.MAX,
                Requirement.REQUIRED)),
        List.of());
  }

  private static RegimeRule rule(
      Regime regime, LocalDate from, LocalDate to, Requirement requirement) {
    return new RegimeRule(
        regime, new Validity(from, to), requirement, requirement, 0, "ACT", new Names("", ""));
  }

  static OrderText text(Regime regime, Listed... listed) {
    Who who = regime == Regime.MANDATORY ? Who.EVERYONE : Who.FAMILIES_WITH_CHILDREN;
    var name = new Names("Назва", "Name");
    return new OrderText(
        new Act(name, Act.Kind.ORDER, "1", LocalDate.parse("2023-08-09"), name),
        new Basis(List.of(), name),
        new Signatory(name, name, true),
        new Coverage(regime, who, List.of(listed), List.of()),
        new Instructions(name, List.of(), List.of(), List.of()),
        new Term(START, END));
  }

  /** A version without steps. */
  static Progress draft(Regime regime) {
    return version(1, 1, text(regime, new Listed.OneSettlement(TOWN)));
  }

  static Progress version(int order, int number, OrderText text) {
    return new Progress(
        new OrderVersion(
            new VersionId(new UUID(order, number)), new OrderId(new UUID(order, 0)), number, text),
        List.of());
  }
}
