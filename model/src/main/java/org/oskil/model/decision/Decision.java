package org.oskil.model.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.oskil.model.submission.SubmissionId;

/**
 * What follows from everything that was said about a person to one order version.
 *
 * @param choice where they stand; {@link Choice#UNDECIDED} while it is contested
 * @param readings what the standing statements say; more than one where they contradict each other
 * @param standing the submissions of the statements that no other has replaced
 * @param failedVisits how often a team came and met nobody
 */
public record Decision(
    Choice choice, Set<Choice> readings, Set<SubmissionId> standing, int failedVisits) {
  public Decision {
    readings = Set.copyOf(readings);
    standing = Set.copyOf(standing);
  }

  /** Whether standing statements contradict each other and nobody has reviewed it. */
  public boolean isContested() {
    return readings.size() > 1;
  }

  /** Whether a seat is kept: for whoever leaves, and for whoever is contested. */
  public boolean keepsSeat() {
    return choice.leaves() || isContested();
  }

  /**
   * Decides from a set of statements; their order in the list does not matter. A statement replaces
   * another if whoever made it knew the other, or if it was clearly said later. Two guardians of a
   * child do not replace each other; a review replaces whatever it knew.
   *
   * @param protectedChild whether nobody may refuse for this person
   */
  public static Decision of(
      List<Said> all, Knowledge knowledge, boolean protectedChild, int failedVisits) {
    List<Said> standing = standing(all, knowledge);
    Set<Choice> readings = EnumSet.noneOf(Choice.class);
    Set<SubmissionId> submissions = new TreeSet<>();
    for (Said said : standing) {
      Choice choice = said.statement().choice();
      readings.add(protectedChild ? choice.forProtectedChild() : choice);
      submissions.add(said.in());
    }
    if (readings.contains(Choice.REFUSED_SIGNED)) {
      // Both stay; the paper that was signed is the one that counts.
      readings.remove(Choice.REFUSED_UNSIGNED);
    }
    return new Decision(choice(readings, failedVisits), readings, submissions, failedVisits);
  }

  private static List<Said> standing(List<Said> all, Knowledge knowledge) {
    List<Said> standing = new ArrayList<>();
    for (Said said : all) {
      if (all.stream().noneMatch(other -> replaces(other, said, knowledge))) {
        standing.add(said);
      }
    }
    // Clocks and knowledge can run in a circle; then nothing has been replaced for certain.
    return standing.isEmpty() ? all : standing;
  }

  private static boolean replaces(Said later, Said earlier, Knowledge knowledge) {
    if (later.in().equals(earlier.in()) || later.isAnotherGuardian(earlier)) {
      return false;
    }
    if (knowledge.knew(later.in(), earlier.in())) {
      return true;
    }
    return !knowledge.knew(earlier.in(), later.in())
        && !earlier.review()
        && later.isClearlyAfter(earlier);
  }

  private static Choice choice(Set<Choice> readings, int failedVisits) {
    return switch (readings.size()) {
      case 0 -> failedVisits > 0 ? Choice.NOT_REACHED : Choice.NOT_ASKED;
      case 1 -> readings.iterator().next();
      default -> Choice.UNDECIDED;
    };
  }
}
