package org.oskil.exchange.report;

import java.util.Locale;
import java.util.Map;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;

/**
 * What the orders and areas of a report are called; an id stands for what has no name here.
 *
 * @param orders number and date of each order, as printed
 */
public record ReportNames(Map<VersionId, String> orders, Map<PlaceId, Names> areas) {
  public ReportNames {
    orders = Map.copyOf(orders);
    areas = Map.copyOf(areas);
  }

  String of(VersionId version) {
    return orders.getOrDefault(version, version.toString());
  }

  String of(PlaceId area, Locale locale) {
    Names names = areas.get(area);
    if (names == null) {
      return area.value();
    }
    return locale.getLanguage().equals("uk") ? names.ukrainian() : names.english();
  }
}
