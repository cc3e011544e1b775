package org.oskil.server.register;

import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;

/** A household and where it lives, as its locked row says. */
record Home(HouseholdId household, PlaceId place, String hromada) {}
