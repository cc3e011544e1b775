package org.oskil.server.plans;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.decision.Statement;
import org.oskil.model.decision.Terms;
import org.oskil.model.decision.Voice;
import org.oskil.model.history.Entry;
import org.oskil.model.history.Submission;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.model.register.AgeGroup;
import org.oskil.model.register.Basis;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.MobilityNeed;
import org.oskil.model.register.Person;
import org.oskil.model.register.ResidentId;
import org.oskil.model.submission.Channel;
import org.oskil.model.submission.Clocks;
import org.oskil.model.submission.SubmissionId;
import org.oskil.server.platform.database.PostgresForTests;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.platform.database.TestDatabase;
import org.oskil.server.platform.database.Transactions;
import org.oskil.server.register.Register;
import org.oskil.server.submissions.Submissions;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Register and planner on a database of their own, with a clock that a test sets. */
final class PlansInDatabase implements AutoCloseable {
  static final Instant SAID = Instant.parse("2023-08-09T16:00:00Z");
  private static final VersionId VERSION = new VersionId(new UUID(1, 1));
  private static final Terms TERMS = new Terms(VERSION, Regime.MANDATORY, Coverage.Who.EVERYONE);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  final TestDatabase database = PostgresForTests.freshDatabase();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  volatile Instant now = Instant.parse("2023-08-10T03:00:00Z");

  /** So that changes are heard after they are committed, as in the server. */
  @Configuration(proxyBeanMethods = false)
  @EnableTransactionManagement
  static class Hearing {}

  PlansInDatabase(Duration quiet, OperationTime time) {
    for (PlaceId place : List.of(Tiny.NEAR, Tiny.OVER)) {
      database
          .asOwner()
          .sql(
              "INSERT INTO place (place_id, hromada_code, kind, name_uk, name_en, latitude, longitude)"
                  + " VALUES (:place, 'TINY', 'SETTLEMENT', '-', '-', 49.7, 37.6)")
          .param("place", place.value())
          .update();
    }
    DataSource source = database.asServer();
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
    context.registerBean(Transactions.class, () -> TestDatabase.transactions(source));
    context.registerBean(InstantSource.class, () -> () -> now);
    context.registerBean(
        PlanningSettings.class, () -> Tiny.settings(quiet, quiet.multipliedBy(20), time));
    context.registerBean(ScenarioFolder.class, () -> Tiny.FOLDER);
    context.registerBean(
        PlanBook.class,
        () ->
            new PlanBook(
                new PlanStore(bean(JdbcClient.class)),
                new DemandStore(bean(JdbcClient.class)),
                bean(Transactions.class),
                () -> now));
    context.register(Hearing.class, Submissions.class, Register.class, Planner.class);
    context.refresh();
    planner().start();
    for (PlaceId place : List.of(Tiny.NEAR, Tiny.OVER)) {
      inScope(() -> {
        bean(Register.class).open(place, TERMS, SAID);
        return true;
      });
    }
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  Planner planner() {
    return bean(Planner.class);
  }

  PlanBook book() {
    return bean(PlanBook.class);
  }

  PlanStore store() {
    return new PlanStore(bean(JdbcClient.class));
  }

  JdbcClient asServer() {
    return bean(JdbcClient.class);
  }

  static <T> T inScope(Supplier<T> work) {
    return Scoped.call(Scope.wholeDistrict(), work::get);
  }

  /** Two adults, known by the number of their household. */
  void live(int household, PlaceId place) {
    List<Entry> entries = new ArrayList<>();
    for (int member = 0; member < 2; member++) {
      entries.add(
          new Entry.Registered(
              resident(household, member),
              Basis.BASELINE,
              new Person(AgeGroup.ADULT, MobilityNeed.WALKING, Set.of())));
    }
    send(household, place, SAID, entries);
  }

  /** All of a household say the same. */
  void say(int household, PlaceId place, Instant when, Statement statement) {
    List<Entry> entries = new ArrayList<>();
    for (int member = 0; member < 2; member++) {
      entries.add(
          new Entry.Stated(resident(household, member), VERSION, new Voice.Own(), statement));
    }
    send(household, place, when, entries);
  }

  void agree(int household, PlaceId place) {
    live(household, place);
    say(household, place, SAID.plusSeconds(3600), new Statement.Agrees());
  }

  private void send(int household, PlaceId place, Instant when, List<Entry> entries) {
    var sent =
        new SentSubmission(
            new Submission(
                new SubmissionId(UUID.randomUUID()),
                household(household),
                Clocks.atDesk(when),
                Set.of(),
                entries),
            place,
            Channel.DESK,
            null,
            List.of());
    inScope(() -> bean(Register.class).record(sent, "desk"));
  }

  static HouseholdId household(int number) {
    return new HouseholdId(new UUID(0x0189_0000_0000_7000L, number));
  }

  private static ResidentId resident(int household, int member) {
    return new ResidentId(new UUID(0x0189_0000_0000_7000L + member + 1, household));
  }

  int count(String table) {
    return database.asOwner().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  /** The plan in force once it is of so many people. */
  StoredPlan awaitPlanFor(int people) throws InterruptedException {
    await(() -> {
      Known known = inScope(() -> book().known());
      return known.inForce() != null && known.inForce().roster().people() == people;
    });
    Known known = inScope(() -> book().known());
    if (known.inForce() == null) {
      throw new AssertionError("The plan in force is gone.");
    }
    return known.inForce();
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not happen within " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
