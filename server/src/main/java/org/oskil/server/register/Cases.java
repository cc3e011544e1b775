package org.oskil.server.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.oskil.model.register.CaseReference;
import org.oskil.model.register.HouseholdId;
import org.oskil.server.submissions.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What is known of one household, for whoever can name it. Who may ask, and the trace it leaves, is
 * the business of the caller.
 */
@Service
public class Cases {
  private final CaseStore store;
  private final Submissions submissions;

  Cases(JdbcClient jdbc, Submissions submissions) {
    this.store = new CaseStore(jdbc);
    this.submissions = submissions;
  }

  /**
   * A household and where each of its people stands now.
   *
   * @param place KATOTTG code, or {@code X-…} for a part of a settlement
   * @param hromada KATOTTG code
   */
  public record CaseFile(
      String caseReference,
      String place,
      String hromada,
      List<Someone> people,
      List<Stance> decisions) {
    public CaseFile {
      people = List.copyOf(people);
      decisions = List.copyOf(decisions);
    }
  }

  /** Somebody on the roll, without a name; the words are those of the register. */
  public record Someone(
      UUID resident, String age, String mobility, String basis, String standing, String presence) {}

  /**
   * Where somebody stands towards an order version.
   *
   * @param cell in which they count; empty for whoever is not on its roll
   */
  public record Stance(
      UUID version,
      UUID resident,
      String choice,
      boolean contested,
      int failedVisits,
      String cell,
      boolean keepsSeat) {}

  /** Empty where nobody is called so, or not within the present scope. */
  public Optional<CaseFile> find(CaseReference reference) {
    return store.find(reference);
  }

  /** Everything that was sent about this household, in the order it came. */
  public List<Submissions.Told> history(CaseReference reference) {
    return store
        .findHousehold(reference)
        .map(household -> submissions.told(new HouseholdId(household)))
        .orElse(List.of());
  }

  /** Every household of these hromadas, as far as they are within the present scope. */
  public List<CaseFile> all(Collection<String> hromadas) {
    return store.all(hromadas);
  }
}
