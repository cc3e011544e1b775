package org.oskil.server.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oskil.server.orders.TestOrders.KUPIANSK;
import static org.oskil.server.orders.TestOrders.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Answer.Reason;
import org.oskil.model.order.Listed;
import org.oskil.model.order.OrderState;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.Step;
import org.oskil.model.order.Step.Replacement.Manner;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.PlaceId;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.springframework.dao.DataAccessException;

class OrdersTest {
  private static final PersonId HEAD = new PersonId("head");
  private static final PersonId CLERK = new PersonId("clerk");
  private static final Instant DAY = Instant.parse("2023-08-09T08:00:00Z");
  private static final Instant IN_TERM = Instant.parse("2023-08-12T00:00:00Z");
  private static final PlaceId DVORICHNA = new PlaceId("UA63080050010081319");
  private static final String DVORICHNA_HROMADA = "UA63080050000048455";
  private static final String SHEVCHENKOVE_HROMADA = "UA63080150000094794";

  private static final TestOrders HOUSE = new TestOrders();
  private static final Orders ORDERS = HOUSE.orders;

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  @BeforeEach
  void nothingSentYet() {
    HOUSE.clear();
  }

  private static <T> T district(Supplier<T> work) {
    return Scoped.call(Scope.wholeDistrict(), work::get);
  }

  private static <T> T within(String hromada, Supplier<T> work) {
    return Scoped.call(Scope.of(hromada), work::get);
  }

  private Drafted draft(OrderVersion version) {
    return district(() -> ORDERS.draft(version, CLERK));
  }

  private Stepped take(OrderVersion version, Step step) {
    return take(UUID.randomUUID(), version, step);
  }

  private Stepped take(UUID id, OrderVersion version, Step step) {
    return district(() -> ORDERS.take(id, version.id(), step));
  }

  private void refused(OrderVersion version, Step step, Reason reason) {
    assertThat(take(version, step))
        .isInstanceOfSatisfying(
            Stepped.Refused.class, no -> assertThat(no.answer().reason()).isEqualTo(reason));
  }

  private OrderVersion published(OrderVersion version) {
    assertThat(draft(version)).isEqualTo(new Drafted.Kept(1));
    assertThat(take(version, new Step.Signature(HEAD, DAY)))
        .isEqualTo(new Stepped.Recorded(OrderState.SIGNED));
    assertThat(take(version, new Step.Publication(CLERK, DAY, "board")))
        .isInstanceOf(Stepped.Recorded.class);
    return version;
  }

  @Test
  void theOrderOfAugust2023IsInForceInItsFortyPlacesAndNowhereElse() {
    OrderVersion version = published(KUPIANSK.version());

    assertThat(district(() -> ORDERS.placesOf(version.id()))).hasSize(40).contains(DVORICHNA);
    assertThat(district(() -> ORDERS.findVersionsInForce(DVORICHNA, IN_TERM)))
        .containsExactly(version);
    assertThat(district(() -> ORDERS.findVersionsInForce(DVORICHNA, DAY))).isEmpty();
    assertThat(
            district(() -> ORDERS.findVersionsInForce(new PlaceId("UA63080150010082504"), IN_TERM)))
        .isEmpty();
  }

  @Test
  void whoOpensCountsIsToldInTheTransactionThatPublishes() {
    OrderVersion version = published(KUPIANSK.version());

    assertThat(HOUSE.said)
        .singleElement()
        .isInstanceOfSatisfying(
            OrderInForce.class,
            said -> {
              assertThat(said.version()).isEqualTo(version);
              assertThat(said.places()).hasSize(40);
            });
  }

  @Test
  void sentTenTimesIsSentOnce() {
    OrderVersion version = version(1, 1);
    UUID signing = UUID.randomUUID();
    assertThat(draft(version)).isEqualTo(new Drafted.Kept(1));
    assertThat(take(signing, version, new Step.Signature(HEAD, DAY)))
        .isEqualTo(new Stepped.Recorded(OrderState.SIGNED));
    for (int i = 0; i < 9; i++) {
      assertThat(draft(version)).isEqualTo(new Drafted.AlreadyKept(1));
      assertThat(take(signing, version, new Step.Signature(HEAD, DAY)))
          .isEqualTo(new Stepped.AlreadyRecorded(OrderState.SIGNED));
    }
    assertThat(HOUSE.count("evacuation_order")).isEqualTo(1);
    assertThat(HOUSE.count("order_revision")).isEqualTo(1);
    assertThat(HOUSE.count("order_step")).isEqualTo(1);
  }

  @Test
  void anIdIsNotUsedForSomethingElse() {
    OrderVersion version = version(1, 1);
    UUID signing = UUID.randomUUID();
    draft(version);
    take(signing, version, new Step.Signature(HEAD, DAY));

    assertThat(draft(version(1, 1, TestOrders::forced))).isEqualTo(new Drafted.Taken(version.id()));
    assertThat(
            draft(
                new OrderVersion(
                    new VersionId(new UUID(9, 9)), version.order(), 1, version.text())))
        .isInstanceOf(Drafted.Taken.class);
    assertThat(take(signing, version, new Step.Signature(CLERK, DAY)))
        .isEqualTo(new Stepped.IdTaken());
  }

  @Test
  void aDraftIsRevisedFromItsLastRevisionOnlyAndNotAfterTheFirstStep() {
    OrderVersion version = version(1, 1);
    OrderText other = TestOrders.forced(version.text());
    draft(version);

    assertThat(district(() -> ORDERS.revise(version.id(), 1, other, CLERK)))
        .isEqualTo(new Drafted.Kept(2));
    assertThat(district(() -> ORDERS.revise(version.id(), 1, version.text(), CLERK)))
        .isEqualTo(new Drafted.Stale(2));
    assertThat(district(() -> ORDERS.revise(version.id(), 1, other, CLERK)))
        .isEqualTo(new Drafted.AlreadyKept(2));
    assertThat(district(() -> ORDERS.getVersion(version.id())).version().text()).isEqualTo(other);

    take(version, new Step.Proposal(CLERK, DAY, "command"));
    assertThat(district(() -> ORDERS.revise(version.id(), 2, version.text(), CLERK)))
        .isEqualTo(new Drafted.Frozen(OrderState.PROPOSED));
  }

  @Test
  void theDatabaseFreezesTheTextToo() {
    OrderVersion version = version(1, 1);
    draft(version);
    take(version, new Step.Proposal(CLERK, DAY, "command"));

    assertThatThrownBy(() ->
            district(() ->
                HOUSE
                    .client
                    .sql(
                        """
                        INSERT INTO order_revision
                        VALUES (:version, 2, '{}', '{}', 'clerk', now())
                        """)
                    .param("version", version.id().value())
                    .update()))
        .hasMessageContaining("frozen by its first step");
  }

  @Test
  void theDatabaseRefusesToChangeOrRemoveWhatIsRecorded() {
    published(version(1, 1));
    for (String table :
        List.of("evacuation_order", "order_version", "order_revision", "order_step")) {
      assertThatThrownBy(() -> district(() -> HOUSE.client.sql("DELETE FROM " + table).update()))
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
    assertThatThrownBy(
            () -> district(() -> HOUSE.client.sql("UPDATE order_step SET person = 'x'").update()))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void whoSignedDoesNotPublishNotEvenPastTheProgram() {
    OrderVersion version = version(1, 1);
    draft(version);
    take(version, new Step.Signature(HEAD, DAY));

    refused(version, new Step.Publication(HEAD, DAY, "board"), Reason.SIGNED_BY_THE_SAME_PERSON);
    assertThatThrownBy(() -> insertStep(version, 2, "PUBLISH", "head", "2023-08-09T09:00Z"))
        .hasMessageContaining("does not publish");
    assertThatThrownBy(() -> insertStep(version, 2, "PUBLISH", "clerk", "2023-08-09T07:00Z"))
        .hasMessageContaining("comes after the one before it");
    assertThatThrownBy(() -> insertStep(version, 3, "PUBLISH", "clerk", "2023-08-09T09:00Z"))
        .hasMessageContaining("comes after the one before it");
    assertThatThrownBy(() -> insertStep(version, 2, "SIGN", "clerk", "2023-08-09T09:00Z"))
        .hasMessageContaining("a_version_is_signed_once");
    assertThat(insertStep(version, 2, "PUBLISH", "clerk", "2023-08-09T09:00Z")).isEqualTo(1);
  }

  private int insertStep(
      OrderVersion version, int ordinal, String kind, String person, String happened) {
    return district(() ->
        HOUSE
            .client
            .sql(
                """
                INSERT INTO order_step
                VALUES (gen_random_uuid(), :version, :ordinal, :kind, :person,
                  CAST(:happened AS timestamptz), now(), '', NULL)
                """)
            .param("version", version.id().value())
            .param("ordinal", ordinal)
            .param("kind", kind)
            .param("person", person)
            .param("happened", happened)
            .update());
  }

  @Test
  void aStepMayBeRecordedLateButNotBeforeTheOneThatIsThere() {
    OrderVersion version = version(1, 1);
    draft(version);
    take(version, new Step.Signature(HEAD, DAY));

    refused(
        version,
        new Step.Publication(CLERK, DAY.minusSeconds(1), "board"),
        Reason.BEFORE_THE_LAST_STEP);
    refused(
        version,
        new Step.Publication(CLERK, HOUSE.now.plusSeconds(1), "board"),
        Reason.IN_THE_FUTURE);
    assertThat(take(version, new Step.Publication(CLERK, DAY.plusSeconds(1), "board")))
        .isInstanceOf(Stepped.Recorded.class);
    assertThat(district(() -> ORDERS.getVersion(version.id())).steps().getLast().received())
        .isEqualTo(HOUSE.now);
  }

  @Test
  void aForcedOrderNeedsProposalAndConcurrence() {
    OrderVersion version = version(1, 1, TestOrders::forced);
    draft(version);

    refused(version, new Step.Signature(HEAD, DAY), Reason.PROPOSAL_MISSING);
    take(version, new Step.Proposal(CLERK, DAY, "command"));
    refused(version, new Step.Signature(HEAD, DAY), Reason.CONCURRENCE_MISSING);
    take(version, new Step.Concurrence(CLERK, DAY, "headquarters"));
    assertThat(take(version, new Step.Signature(HEAD, DAY)))
        .isEqualTo(new Stepped.Recorded(OrderState.SIGNED));
    assertThat(version.text().coverage().regime()).isEqualTo(Regime.FORCED_CHILDREN);
  }

  @Test
  void aDraftIsSeenInItsHromadasOnlyAndAPublishedOrderByAll() {
    OrderVersion version = version(1, 1);
    draft(version);

    assertThat(within(DVORICHNA_HROMADA, () -> ORDERS.find(version.id()))).isPresent();
    assertThat(within(SHEVCHENKOVE_HROMADA, () -> ORDERS.find(version.id()))).isEmpty();
    assertThat(ORDERS.find(version.id())).as("without any scope").isEmpty();

    take(version, new Step.Signature(HEAD, DAY));
    assertThat(within(SHEVCHENKOVE_HROMADA, () -> ORDERS.find(version.id()))).isEmpty();
    take(version, new Step.Publication(CLERK, DAY, "board"));

    assertThat(within(SHEVCHENKOVE_HROMADA, () -> ORDERS.find(version.id()))).isPresent();
    assertThat(within(SHEVCHENKOVE_HROMADA, () -> ORDERS.placesOf(version.id()))).hasSize(40);
  }

  @Test
  void nobodyDraftsOrSignsForAHromadaTheyDoNotWorkFor() {
    OrderVersion version = version(1, 1);

    assertThat(within(DVORICHNA_HROMADA, () -> ORDERS.draft(version, CLERK)))
        .isEqualTo(new Drafted.OutOfScope());
    draft(version);
    assertThat(
            within(
                DVORICHNA_HROMADA,
                () -> ORDERS.take(UUID.randomUUID(), version.id(), new Step.Signature(HEAD, DAY))))
        .isEqualTo(new Stepped.OutOfScope());
    assertThat(
            within(
                SHEVCHENKOVE_HROMADA,
                () -> ORDERS.take(UUID.randomUUID(), version.id(), new Step.Signature(HEAD, DAY))))
        .isEqualTo(new Stepped.Unknown());
    OrderVersion own =
        version(
            2, 1, TestOrders.listing(new Listed.OneSettlement(new KatottgCode(DVORICHNA.value()))));
    assertThat(within(DVORICHNA_HROMADA, () -> ORDERS.draft(own, CLERK)))
        .isEqualTo(new Drafted.Kept(1));
  }

  @Test
  void aNewVersionTakesOverAndTheOldOneStaysAsItWas() {
    OrderVersion first = published(version(1, 1));
    OrderVersion second =
        published(
            version(
                1,
                2,
                TestOrders.listing(new Listed.OneSettlement(new KatottgCode(DVORICHNA.value())))));
    Instant change = IN_TERM.plusSeconds(60);

    assertThat(take(first, new Step.Replacement(CLERK, change, Manner.AMENDED, second.id())))
        .isEqualTo(new Stepped.Recorded(OrderState.AMENDED));

    assertThat(district(() -> ORDERS.findVersionsInForce(DVORICHNA, IN_TERM)))
        .containsExactly(first, second);
    assertThat(district(() -> ORDERS.findVersionsInForce(DVORICHNA, change)))
        .containsExactly(second);
    assertThat(district(() -> ORDERS.versionsOf(first.order())))
        .extracting(stored -> stored.stateAt(change))
        .containsExactly(OrderState.AMENDED, OrderState.IN_FORCE);
  }

  @Test
  void aLiftedOrderWasInForceUntilThen() {
    OrderVersion version = published(version(1, 1));
    Instant lifted = IN_TERM.plusSeconds(60);
    take(version, new Step.Lifting(HEAD, lifted, "the danger has passed"));

    assertThat(district(() -> ORDERS.findVersionsInForce(DVORICHNA, IN_TERM))).hasSize(1);
    assertThat(district(() -> ORDERS.findVersionsInForce(DVORICHNA, lifted))).isEmpty();
  }

  @Test
  void ofManyWhoPublishAtOnceOneDoes() throws InterruptedException, ExecutionException {
    OrderVersion version = version(1, 1);
    draft(version);
    take(version, new Step.Signature(HEAD, DAY));
    List<Callable<Stepped>> everybody =
        IntStream.range(0, 8)
            .<Callable<Stepped>>mapToObj(i ->
                () -> take(version, new Step.Publication(new PersonId("clerk-" + i), DAY, "board")))
            .toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      int recorded = 0;
      for (Future<Stepped> done : threads.invokeAll(everybody)) {
        if (done.get() instanceof Stepped.Recorded) {
          recorded++;
        }
      }
      assertThat(recorded).isEqualTo(1);
    }
    assertThat(HOUSE.count("order_step")).isEqualTo(2);
  }

  @Test
  void versionsAreListedNewestFirst() {
    draft(version(1, 1));
    draft(version(1, 2));
    draft(version(2, 1));

    assertThat(district(() -> ORDERS.list(new UUID(-1, -1), 2)))
        .extracting(stored -> stored.version().id().value())
        .containsExactly(new UUID(2, 1), new UUID(1, 2));
    assertThat(district(() -> ORDERS.list(new UUID(1, 2), 2)))
        .extracting(stored -> stored.version().id().value())
        .containsExactly(new UUID(1, 1));
    assertThat(within(SHEVCHENKOVE_HROMADA, () -> ORDERS.list(new UUID(-1, -1), 9))).isEmpty();
  }

  @Test
  void placesFollowTheGazetteer() {
    assertThat(HOUSE.count("place")).isEqualTo(275);
  }
}
