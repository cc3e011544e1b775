package org.oskil.server.plans;

import org.oskil.model.place.PlaceId;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.Person;
import org.oskil.model.register.ResidentId;

/**
 * Somebody on the roll, of a household in which somebody leaves.
 *
 * @param place where the household lives
 * @param keepsSeat under any order version that counts the place
 * @param atHome whether they may still be in the place
 */
record Resident(
    ResidentId id,
    HouseholdId household,
    PlaceId place,
    Person person,
    boolean keepsSeat,
    boolean atHome) {}
