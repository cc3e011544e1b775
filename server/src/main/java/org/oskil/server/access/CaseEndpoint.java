package org.oskil.server.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.model.register.CaseReference;
import org.oskil.server.access.TraceStore.What;
import org.oskil.server.platform.access.Actor;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.database.Transactions;
import org.oskil.server.platform.web.Form;
import org.oskil.server.platform.web.Refusal;
import org.oskil.server.register.Cases;
import org.oskil.server.register.Cases.CaseFile;
import org.oskil.server.submissions.Submissions.Told;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one way to a household: whoever has its case reference, says what for, and leaves a trace.
 */
@RestController
class CaseEndpoint {
  private final Cases cases;
  private final TraceStore traces;
  private final Transactions transactions;
  private final InstantSource clock;

  CaseEndpoint(Cases cases, TraceStore traces, Transactions transactions, InstantSource clock) {
    this.cases = cases;
    this.traces = traces;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A household and everything that was ever sent about it. */
  record Case(CaseFile now, List<Line> history) {}

  /**
   * Something that was sent.
   *
   * @param personal names, papers and reasons; absent for whoever may not read them
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      UUID submission,
      String channel,
      String author,
      Instant happened,
      Instant received,
      @JsonRawValue String entries,
      @JsonRawValue @Nullable String personal) {
    static Line of(Told told, boolean withPersonal) {
      return new Line(
          told.submission(),
          told.channel(),
          told.author(),
          told.happened(),
          told.received(),
          told.entries(),
          withPersonal ? told.personal() : null);
    }
  }

  @GetMapping("/api/households/{caseReference}")
  @Needs(value = Permission.CASE_READ, persons = Needs.Persons.ONE_HOUSEHOLD)
  Case get(
      @PathVariable String caseReference, @RequestParam @Nullable String purpose, Actor actor) {
    var form = Form.ofQuery();
    var stated = form.word("purpose", purpose, Purpose.class);
    form.throwIfAny();
    var reference = new CaseReference(caseReference.strip().toUpperCase(Locale.ROOT));
    return transactions.change(() -> {
      CaseFile file =
          cases.find(reference).orElseThrow(() -> Refusal.notFound("household", reference));
      boolean personal = actor.may(Permission.PERSON_READ, file.hromada());
      traces.ofCase(
          personal ? What.PERSON_READ : What.CASE_READ,
          actor.user(),
          reference,
          stated.orElseThrow(),
          file.hromada(),
          clock.instant());
      return new Case(
          file, cases.history(reference).stream().map(told -> Line.of(told, personal)).toList());
    });
  }
}
