package org.oskil.exchange.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.JsonForm;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Unit;
import org.oskil.model.gazetteer.Unit.Hromada;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.gazetteer.Unit.Settlement;
import org.oskil.model.gazetteer.Unit.SettlementPart;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Announced;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.order.Listed;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.PlaceId;

/** Whom an order covers; every code is one that the gazetteer has. */
final class CoverageReading {
  static final List<String> KEYS = List.of("regime", "who", "announced", "listed");
  private static final List<String> LISTED_KEYS =
      List.of("wholeHromadas", "partsOfHromadas", "settlements", "parts");

  /** Stands for a code that could not be read. */
  private static final String STAND_IN = "UA99999999999999999";

  private final Gazetteer gazetteer;
  private final Map<String, Field> seen = new HashMap<>();

  CoverageReading(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Coverage coverage(JsonForm form) {
    Regime regime = form.text("regime").oneOf(Regime.class);
    Field field = form.text("who");
    Who who = field.oneOf(Who.class);
    if (regime == Regime.FORCED_CHILDREN && who == Who.EVERYONE) {
      if (field.value().equals(Who.EVERYONE.name())) {
        field.report(ProblemCode.FORCED_ON_ADULTS);
      }
      who = Who.FAMILIES_WITH_CHILDREN;
    }
    List<Announced> announced =
        form.objects("announced", List.of("places", "by")).stream()
            .map(each -> new Announced(each.number("places").positive(), each.text("by").text()))
            .toList();
    return new Coverage(regime, who, listed(form.object("listed", LISTED_KEYS)), announced);
  }

  private List<Listed> listed(JsonForm form) {
    List<Listed> listed = new ArrayList<>();
    for (JsonForm whole : form.objects("wholeHromadas", List.of("hromada", "extent"))) {
      listed.add(
          new Listed.WholeHromada(
              hromada(whole.text("hromada")), whole.text("extent").oneOf(Listed.Extent.class)));
    }
    for (JsonForm part : form.objects("partsOfHromadas", List.of("hromada", "places"))) {
      KatottgCode hromada = hromada(part.text("hromada"));
      listed.add(
          new Listed.PartOfHromada(
              hromada,
              part.texts("places").stream().map(place -> placeIn(hromada, place)).toList()));
    }
    for (Field settlement : form.texts("settlements")) {
      listed.add(new Listed.OneSettlement(code(place(settlement, Settlement.class, "SETTLEMENT"))));
    }
    for (Field part : form.texts("parts")) {
      listed.add(new Listed.OnePart(place(part, SettlementPart.class, "X-…")));
    }
    return listed;
  }

  private KatottgCode hromada(Field field) {
    return code(place(field, Hromada.class, "HROMADA"));
  }

  private PlaceId placeIn(KatottgCode hromada, Field field) {
    PlaceId id = place(field, Populated.class, "SETTLEMENT, X-…");
    if (gazetteer.find(id).orElse(null) instanceof Populated place
        && gazetteer.find(hromada.id()).isPresent()) {
      Hromada own = gazetteer.hromadaOf(place);
      if (!own.code().equals(hromada)) {
        field.report(ProblemCode.PLACE_NOT_IN_HROMADA, own.namings().getLast().names().ukrainian());
      }
    }
    return id;
  }

  private PlaceId place(Field field, Class<? extends Unit> kind, String wanted) {
    String written = field.placeCode();
    var id = new PlaceId(field.isPlaceCode() ? written : STAND_IN);
    if (!field.isPlaceCode()) {
      return id;
    }
    if (gazetteer.find(id).isEmpty()) {
      field.report(ProblemCode.UNKNOWN_CODE);
    } else if (!kind.isInstance(gazetteer.get(id))) {
      field.report(ProblemCode.CODE_OF_ANOTHER_LEVEL, wanted);
    }
    Field earlier = seen.putIfAbsent(written, field);
    if (earlier != null) {
      field.report(ProblemCode.LISTED_TWICE, earlier.pointer());
    }
    return id;
  }

  private static KatottgCode code(PlaceId id) {
    return new KatottgCode(KatottgCode.isWrittenAsOne(id.value()) ? id.value() : STAND_IN);
  }
}
