package org.oskil.model.movement;

import java.time.Duration;
import org.oskil.model.people.Seats;
import org.oskil.model.place.Names;

/**
 * A kind of vehicle.
 *
 * @param armoured whether it may enter places that only armoured vehicles may enter
 * @param stopFixed time every stop takes, whoever boards
 * @param boardingPerPerson time added for each person who can board there
 * @param alighting time it stands at a berth before it is ready again
 */
public record VehicleType(
    String id,
    Names names,
    Seats room,
    boolean armoured,
    Duration stopFixed,
    Duration boardingPerPerson,
    Duration alighting) {}
