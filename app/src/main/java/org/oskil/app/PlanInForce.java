package org.oskil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oskil.engine.check.Happened;
import org.oskil.engine.check.PlanCheck;
import org.oskil.engine.check.Verdict;
import org.oskil.exchange.planfile.Happening;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.scenario.ScenarioFolder;
import org.oskil.model.people.PartyGroup;

/**
 * A plan file together with everything it was made from.
 *
 * @param folder where the scenario was read from
 * @param situation after everything the plan file says has happened
 */
record PlanInForce(PlanFile file, Path folder, ScenarioFolder read, Situation situation) {

  /**
   * Reads a plan file, its scenario and the demand files of its replans.
   *
   * @param scenario the folder to read instead of the one the plan file names
   */
  static PlanInForce read(Path planFile, @Nullable Path scenario, Inputs inputs, Saying saying)
      throws BadInput {
    PlanFile file = inputs.plan(planFile);
    Path folder =
        scenario == null ? Situation.beside(planFile, file.madeFrom().folder()) : scenario;
    ScenarioFolder read = inputs.scenario(folder);
    if (!read.fingerprint().equals(file.madeFrom().fingerprint())) {
      saying.remark(saying.words().say("scenario-changed", folder.toString()));
    }
    Situation situation = Situation.of(read.scenario());
    for (Happening happening : file.madeFrom().happened()) {
      List<PartyGroup> people = situation.now().people();
      if (happening.demand().isNew()) {
        Path demand = Situation.beside(planFile, happening.demand().file());
        people = inputs.demand(demand, situation.now());
        if (!fingerprint(demand).equals(happening.demand().fingerprint())) {
          saying.remark(saying.words().say("scenario-changed", demand.toString()));
        }
      }
      situation = situation.after(happening, people, file.plan());
    }
    return new PlanInForce(file, folder, read, situation);
  }

  /** Judges the plan as it stands. */
  Verdict verdict() {
    List<Happening> happened = file.madeFrom().happened();
    if (happened.isEmpty()) {
      return PlanCheck.of(situation.now(), file.plan());
    }
    var last =
        new Happened(
            situation.then(),
            file.plan(),
            happened.getLast().now(),
            situation.now(),
            situation.lost());
    return PlanCheck.afterReplan(last, file.plan());
  }

  /** SHA-256 of a file's bytes, in hexadecimal. */
  static String fingerprint(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
