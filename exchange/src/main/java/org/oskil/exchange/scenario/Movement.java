package org.oskil.exchange.scenario;

import java.time.Duration;
import java.util.List;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Table;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.Means;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleType;

/** What people are moved with and to. */
record Movement(
    Entries<VehicleType> types,
    Entries<VehicleGroup> groups,
    Entries<Hub> hubs,
    Entries<HubRoom> rooms,
    Entries<Train> trains) {
  static Movement read(FolderFiles files, Ids nodes, Span span) {
    Table types = files.filledTable(VehicleTypesFile.FILE, VehicleTypesFile.COLUMNS);
    Table groups = files.filledTable(VehiclesFile.FILE, VehiclesFile.COLUMNS);
    Table hubTable = files.filledTable(HubsFile.FILE, HubsFile.COLUMNS);
    Table roomTable = files.table(RoomsFile.FILE, RoomsFile.COLUMNS);
    Ids hubIds = hubTable.ids("id");
    groups.ids("id");
    Entries<Hub> hubs = HubsFile.read(hubTable, nodes);
    Entries<HubRoom> rooms = RoomsFile.read(roomTable, hubIds, span);
    RoomsFile.requireFitting(rooms, roomTable, hubs, span);
    Entries<Train> trains =
        TrainsFile.read(files.table(TrainsFile.FILE, TrainsFile.COLUMNS), hubIds, span);
    TrainsFile.requireFitting(trains, hubs.values());
    return new Movement(
        VehicleTypesFile.read(types),
        VehiclesFile.read(groups, types.ids("id"), nodes),
        hubs,
        rooms,
        trains);
  }

  /** Whether nothing of the fleet is unknown, so that what fits none of it fits nothing. */
  boolean isFleetWhole() {
    return types.whole() && groups.whole();
  }

  Means means(Duration transfer) {
    return new Means(
        types.values(), groups.values(), hubs.map(this::withRoom), trains.values(), transfer);
  }

  private Hub withRoom(Hub hub) {
    List<Hub.Room> room =
        rooms.values().stream()
            .filter(each -> each.hub().equals(hub.id()))
            .map(HubRoom::room)
            .toList();
    return new Hub(hub.id(), hub.names(), hub.at(), hub.kind(), hub.berths(), room);
  }
}
