package org.oskil.server.counts;

import java.util.List;
import java.util.UUID;

/** Every place of one order version, its hromadas and the district: the board's table. */
record CountTable(UUID version, Tally district, List<Tally> hromadas, List<Tally> places) {
  CountTable {
    hromadas = List.copyOf(hromadas);
    places = List.copyOf(places);
  }
}
