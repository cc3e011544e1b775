package org.oskil.engine.fleet;

import org.oskil.model.movement.VehicleId;

/** One vehicle: its crew, and where and from when it can start a run. */
public record Vehicle(VehicleId id, int crew, int origin, int readyAt) {}
