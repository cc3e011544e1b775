package org.oskil.server.orders;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.oskil.exchange.order.OrderFile;
import org.oskil.exchange.order.OrderReader;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.model.law.Regime;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.Coverage.Who;
import org.oskil.model.order.Listed;
import org.oskil.model.order.OrderId;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.VersionId;
import org.oskil.server.platform.database.PostgresForTests;
import org.oskil.server.platform.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders on a database of their own, with a clock that a test sets. */
final class TestOrders implements AutoCloseable {
  static final ReferenceFolder FOLDER = ReferenceFolder.findNearest(Path.of("")).orElseThrow();
  static final Reference REFERENCE = reference();
  static final OrderFile KUPIANSK = kupiansk();

  final TestDatabase database = PostgresForTests.freshDatabase();
  final List<Object> said = new ArrayList<>();
  final DataSource source = database.asServer();
  final JdbcClient client = JdbcClient.create(source);
  final Orders orders;
  Instant now = Instant.parse("2023-08-20T00:00:00Z");

  TestOrders() {
    new PlaceStore(client).follow(REFERENCE.gazetteer(), LocalDate.of(2023, 8, 9));
    orders = new Orders(client, TestDatabase.transactions(source), REFERENCE, said::add, () -> now);
  }

  private static Reference reference() {
    try {
      return FOLDER.read();
    } catch (InvalidInput invalid) {
      throw new AssertionError(invalid);
    }
  }

  private static OrderFile kupiansk() {
    try {
      return new OrderReader(REFERENCE.gazetteer())
          .read(FOLDER.path().resolve("kupiansk").resolve("order.json"));
    } catch (InvalidInput | IOException invalid) {
      throw new AssertionError(invalid);
    }
  }

  /** A version of the order of August 2023 with other ids and perhaps another text. */
  static OrderVersion version(int order, int number, UnaryOperator<OrderText> changed) {
    return new OrderVersion(
        new VersionId(new UUID(order, number)),
        new OrderId(new UUID(order, 0)),
        number,
        changed.apply(KUPIANSK.version().text()));
  }

  static OrderVersion version(int order, int number) {
    return version(order, number, UnaryOperator.identity());
  }

  static UnaryOperator<OrderText> listing(Listed... listed) {
    return text ->
        covering(
            text,
            new Coverage(
                text.coverage().regime(),
                text.coverage().who(),
                List.of(listed),
                text.coverage().announced()));
  }

  static OrderText forced(OrderText text) {
    return covering(
        text,
        new Coverage(
            Regime.FORCED_CHILDREN,
            Who.FAMILIES_WITH_CHILDREN,
            text.coverage().listed(),
            text.coverage().announced()));
  }

  private static OrderText covering(OrderText text, Coverage coverage) {
    return new OrderText(
        text.act(), text.basis(), text.signatory(), coverage, text.instructions(), text.term());
  }

  int count(String table) {
    return database.asOwner().sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  /** As if nothing had been sent yet. */
  void clear() {
    database
        .asOwner()
        .sql(
            """
            TRUNCATE evacuation_order, order_version, order_step, order_revision, order_version_place
            """)
        .update();
    said.clear();
  }

  @Override
  public void close() {
    database.close();
  }
}
