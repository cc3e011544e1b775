package org.oskil.server.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.submission.SentSubmission;

/** Histories drawn by chance on a real PostgreSQL: whatever the order, the counts add up. */
final class RandomHistoriesTest {
  private static final int HISTORIES = 4;
  private static final int HOUSEHOLDS = 12;
  private static final int DOINGS = 150;

  @Test
  void afterEverySubmissionEverybodyIsInOneCell() {
    try (var register = opened()) {
      var doings = new Doings(1, HOUSEHOLDS);
      List<SentSubmission> all = new ArrayList<>(doings.registrations());
      all.addAll(doings.doings(DOINGS));
      for (int i = 0; i < all.size(); i++) {
        if (i == all.size() / 2) {
          Doings.PLACES.keySet().forEach(place -> register.open(place, Doings.FORCED));
        }
        register.record(all.get(i));
        assertThat(register.sumsAndRolls())
            .as("after submission %d", i)
            .allSatisfy((key, sum) -> assertThat(sum.getFirst()).isEqualTo(sum.getLast()));
      }
      assertThat(register.cells().values())
          .allSatisfy(one -> assertThat(one.people()).isPositive());
      assertThat(register.recount()).isEmpty();
    }
  }

  @Test
  void shuffledResentAndConcurrentSubmissionsLeadToTheSameState() throws Exception {
    for (int seed = 2; seed < 2 + HISTORIES; seed++) {
      var doings = new Doings(seed, HOUSEHOLDS);
      List<SentSubmission> registrations = doings.registrations();
      List<SentSubmission> later = doings.doings(DOINGS);
      try (var inOrder = opened();
          var inNoOrder = opened()) {
        Doings.PLACES.keySet().forEach(place -> inOrder.open(place, Doings.FORCED));
        inOrder.record(registrations);
        later.forEach(inOrder::record);

        atOnce(inNoOrder, disorder(registrations, seed));
        List<SentSubmission> mixed = disorder(later, seed);
        atOnce(inNoOrder, mixed.subList(0, mixed.size() / 2));
        Doings.PLACES.keySet().forEach(place -> inNoOrder.open(place, Doings.FORCED));
        atOnce(inNoOrder, mixed.subList(mixed.size() / 2, mixed.size()));

        assertThat(inNoOrder.submissions()).as("seed %d", seed).isEqualTo(inOrder.submissions());
        assertThat(inNoOrder.state()).as("seed %d", seed).isEqualTo(inOrder.state());
        assertThat(inNoOrder.cells()).as("seed %d", seed).isEqualTo(inOrder.cells());
        assertThat(inNoOrder.rolls()).as("seed %d", seed).isEqualTo(inOrder.rolls());
        assertThat(inNoOrder.recount()).as("seed %d", seed).isEmpty();
      }
    }
  }

  /** Everything in another order, and a third of it twice. */
  private static List<SentSubmission> disorder(List<SentSubmission> sent, long seed) {
    List<SentSubmission> mixed = new ArrayList<>(sent);
    mixed.addAll(sent.subList(0, sent.size() / 3));
    Collections.shuffle(mixed, new Random(seed));
    return mixed;
  }

  /** From eight threads, some in bundles that are one transaction. */
  private static void atOnce(RegisterInDatabase register, List<SentSubmission> sent)
      throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < sent.size(); ) {
        int bundle = Math.min(sent.size() - i, 1 + i % 4);
        List<SentSubmission> some = sent.subList(i, i + bundle);
        running.add(threads.submit(() -> register.record(some)));
        i += bundle;
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
  }

  private static RegisterInDatabase opened() {
    var register = new RegisterInDatabase(Doings.PLACES);
    Doings.PLACES.keySet().forEach(place -> register.open(place, Doings.MANDATORY));
    return register;
  }
}
