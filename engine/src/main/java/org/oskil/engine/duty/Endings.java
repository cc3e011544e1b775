package org.oskil.engine.duty;

/** The ways to end a run from one place and step that no other way beats in everything. */
final class Endings {
  private final long[] net;
  private final long[] costAfter;
  private final long[] pricePerPerson;
  private final int[] choice;
  private int count;
  private long bestNet;

  Endings(int capacity) {
    net = new long[capacity];
    costAfter = new long[capacity];
    pricePerPerson = new long[capacity];
    choice = new int[capacity];
  }

  void clear() {
    count = 0;
    bestNet = DutySearch.NEVER;
  }

  /**
   * Keeps a way unless a kept one is at least as good in everything.
   *
   * @param after what the vehicle can still earn there, less the toll on the way
   */
  void offer(long after, long cost, long price, int chosen) {
    for (int i = 0; i < count; i++) {
      if (net[i] >= after && costAfter[i] <= cost && pricePerPerson[i] <= price) {
        return;
      }
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (!(after >= net[i] && cost <= costAfter[i] && price <= pricePerPerson[i])) {
        set(kept++, net[i], costAfter[i], pricePerPerson[i], choice[i]);
      }
    }
    set(kept, after, cost, price, chosen);
    count = kept + 1;
    bestNet = Math.max(bestNet, after);
  }

  private void set(int at, long after, long cost, long price, int chosen) {
    net[at] = after;
    costAfter[at] = cost;
    pricePerPerson[at] = price;
    choice[at] = chosen;
  }

  int count() {
    return count;
  }

  /** The most a vehicle can still earn after any of them. */
  long bestNet() {
    return bestNet;
  }

  long net(int i) {
    return net[i];
  }

  long costAfter(int i) {
    return costAfter[i];
  }

  long pricePerPerson(int i) {
    return pricePerPerson[i];
  }

  int choice(int i) {
    return choice[i];
  }
}
