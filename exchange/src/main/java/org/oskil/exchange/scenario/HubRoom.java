package org.oskil.exchange.scenario;

import org.oskil.model.movement.Hub.Room;
import org.oskil.model.movement.HubId;

/** A row of {@code rooms.csv}. */
record HubRoom(HubId hub, Room room) {}
