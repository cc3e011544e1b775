package org.oskil.server.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.oskil.server.platform.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads counts, all of one moment, so that they add up while others write. */
@Service
public class Counts {
  private final Transactions transactions;
  private final CountStore store;

  Counts(Transactions transactions, JdbcClient jdbc) {
    this.transactions = transactions;
    this.store = new CountStore(jdbc);
  }

  /** Every order version under which anybody was ever counted here, the oldest first. */
  List<UUID> versions() {
    return transactions.read(store::versions);
  }

  CountTable table(UUID version) {
    Map<String, List<Tally>> places = transactions.read(() -> store.places(version));
    List<Tally> hromadas = new ArrayList<>();
    List<Tally> all = new ArrayList<>();
    places.forEach((hromada, some) -> {
      hromadas.add(Tally.together(hromada, some));
      all.addAll(some);
    });
    return new CountTable(version, Tally.together("", hromadas), hromadas, all);
  }
}
