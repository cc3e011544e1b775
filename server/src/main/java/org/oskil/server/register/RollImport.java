package org.oskil.server.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.roll.InvalidRoll;
import org.oskil.exchange.roll.RollReader;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.model.history.Entry;

/** Brings a roll into the register, household by household, or only looks at it. */
public final class RollImport {
  private final Register register;

  public RollImport(Register register) {
    this.register = register;
  }

  /**
   * What a roll holds and what became of it.
   *
   * @param imported households that are new; 0 in a dry run
   * @param before households that the same file brought before
   * @param refused what could not be taken, each for itself
   */
  public record Report(
      int households, int people, int children, int imported, int before, List<String> refused) {
    public Report {
      refused = List.copyOf(refused);
    }
  }

  /**
   * Takes a roll. Nothing of it is taken where anything in it is wrong.
   *
   * @param dryRun whether it is only read
   */
  Report take(byte[] csv, Instant asOf, Instant now, boolean dryRun, String author)
      throws InvalidRoll {
    List<SentSubmission> roll = read(csv, asOf, now);
    return report(roll, dryRun ? List.of() : register.recordInBundles(roll, author));
  }

  /** The households of a roll, as importing it sends them. */
  public List<SentSubmission> read(byte[] csv, Instant asOf, Instant now) throws InvalidRoll {
    return RollReader.read("roll.csv", csv, register.places(), asOf, now);
  }

  private static Report report(List<SentSubmission> roll, List<Recorded> answers) {
    List<Entry.Registered> people =
        roll.stream()
            .flatMap(household -> household.submission().entries().stream())
            .filter(Entry.Registered.class::isInstance)
            .map(Entry.Registered.class::cast)
            .toList();
    int imported = 0;
    int before = 0;
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      switch (answers.get(i)) {
        case Recorded.Taken _ -> imported++;
        case Recorded.TakenBefore _ -> before++;
        case Recorded.Refused no -> {
          for (Problem problem : no.problems()) {
            refused.add(roll.get(i).submission().household() + ": " + problem.code().id());
          }
        }
      }
    }
    return new Report(
        roll.size(),
        people.size(),
        (int) people.stream().filter(one -> one.person().isChild()).count(),
        imported,
        before,
        refused);
  }
}
