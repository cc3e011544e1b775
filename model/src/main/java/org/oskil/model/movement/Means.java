package org.oskil.model.movement;

import java.time.Duration;
import java.util.List;

/**
 * Everything people are moved with and to.
 *
 * @param transfer least time between a vehicle's arrival at a railhead and the departure of the
 *     train
 */
public record Means(
    List<VehicleType> types,
    List<VehicleGroup> groups,
    List<Hub> hubs,
    List<Train> trains,
    Duration transfer) {
  public Means {
    types = List.copyOf(types);
    groups = List.copyOf(groups);
    hubs = List.copyOf(hubs);
    trains = List.copyOf(trains);
  }

  public VehicleType getType(String id) {
    return types.stream()
        .filter(type -> type.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No vehicle type " + id + "."));
  }

  public Hub getHub(HubId id) {
    return hubs.stream()
        .filter(hub -> hub.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No hub " + id + "."));
  }
}
