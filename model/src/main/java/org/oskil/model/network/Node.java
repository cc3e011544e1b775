package org.oskil.model.network;

import org.oskil.model.place.Bank;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;

/** A point of the road network. */
public record Node(PlaceId id, Names names, Position at, Bank bank) {}
