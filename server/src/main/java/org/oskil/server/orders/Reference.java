package org.oskil.server.orders;

import org.oskil.exchange.toponym.PlaceNames;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.law.Law;

/** What orders are held against: the places there are, and the law. Read once, at the start. */
public record Reference(Gazetteer gazetteer, Law law, PlaceNames names) {
  public static Reference of(Gazetteer gazetteer, Law law) {
    return new Reference(gazetteer, law, new PlaceNames(gazetteer));
  }
}
