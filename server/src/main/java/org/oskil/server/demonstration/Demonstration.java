package org.oskil.server.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.oskil.exchange.order.OrderFile;
import org.oskil.exchange.order.OrderReader;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.roll.InvalidRoll;
import org.oskil.exchange.roll.SyntheticRoll;
import org.oskil.exchange.scenario.InvalidScenario;
import org.oskil.exchange.scenario.ScenarioReader;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.order.Step;
import org.oskil.model.scenario.Scenario;
import org.oskil.server.counts.CountTable;
import org.oskil.server.counts.Counts;
import org.oskil.server.orders.Orders;
import org.oskil.server.orders.Reference;
import org.oskil.server.orders.Stepped;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.register.Register;
import org.oskil.server.register.RollImport;
import org.springframework.stereotype.Service;

/** Loads the order, the roll and the first visits of a scenario; what is there stays as it is. */
@Service
public class Demonstration {
  private static final String AUTHOR = "demonstration";

  private final Orders orders;
  private final Reference reference;
  private final Register register;
  private final Counts counts;

  Demonstration(Orders orders, Reference reference, Register register, Counts counts) {
    this.orders = orders;
    this.reference = reference;
    this.register = register;
    this.counts = counts;
  }

  /**
   * Fills the register.
   *
   * @param folder a scenario with an {@code order.json}
   * @return the counts under that order
   * @throws CannotStart where the folder cannot be read
   */
  public CountTable load(Path folder, long seed) throws CannotStart, IOException {
    try {
      Scenario scenario = ScenarioReader.read(folder).scenario();
      OrderFile order = new OrderReader(reference.gazetteer()).read(folder.resolve("order.json"));
      return Scoped.call(Scope.wholeDistrict(), () -> load(scenario, order, seed));
    } catch (InvalidScenario invalid) {
      throw new CannotStart(invalid.problems());
    } catch (InvalidInput invalid) {
      throw new CannotStart(invalid.problems());
    } catch (InvalidRoll invalid) {
      throw new CannotStart(invalid.problems());
    }
  }

  private CountTable load(Scenario scenario, OrderFile order, long seed) throws InvalidRoll {
    publish(order);
    Instant asOf = scenario.rules().start().minusSeconds(24 * 3600);
    byte[] csv = SyntheticRoll.csv(scenario, seed).getBytes(UTF_8);
    List<SentSubmission> roll = new RollImport(register).read(csv, asOf, asOf);
    register.recordInBundles(roll, AUTHOR);
    register.recordInBundles(
        new FirstVisits(order.version().id(), scenario.rules().start(), seed).to(roll), AUTHOR);
    return counts.table(order.version().id().value());
  }

  private void publish(OrderFile order) {
    orders.draft(order.version(), order.steps().getFirst().by());
    long number = 0;
    for (Step step : order.steps()) {
      UUID id = new UUID(order.version().id().value().getMostSignificantBits(), ++number);
      Stepped answer = orders.take(id, order.version().id(), step);
      if (answer instanceof Stepped.Refused refused) {
        throw new IllegalStateException("The order of the scenario is refused: " + refused + ".");
      }
    }
  }
}
