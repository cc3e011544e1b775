package org.oskil.server.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.server.access.ExportStore.Export;
import org.oskil.server.access.TraceStore.What;
import org.oskil.server.platform.access.Actor;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.database.Transactions;
import org.oskil.server.platform.web.Form;
import org.oskil.server.platform.web.Refusal;
import org.oskil.server.register.Cases;
import org.oskil.server.register.Cases.CaseFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * All cases of some hromadas, without personal words: one asks, another approves, and the first
 * takes them out once. Each of the three leaves a trace in every hromada it is about.
 */
@RestController
class ExportEndpoint {
  static final Duration VALID = Duration.ofHours(24);
  private static final int MOST_HROMADAS = 100;

  private final ExportStore store;
  private final TraceStore traces;
  private final Cases cases;
  private final Transactions transactions;
  private final InstantSource clock;

  ExportEndpoint(
      ExportStore store,
      TraceStore traces,
      Cases cases,
      Transactions transactions,
      InstantSource clock) {
    this.store = store;
    this.traces = traces;
    this.cases = cases;
    this.transactions = transactions;
    this.clock = clock;
  }

  record ExportForm(@Nullable UUID id, @Nullable List<String> hromadas, @Nullable String purpose) {}

  /** What was taken out, and on whose word. */
  record Taken(UUID id, String askedBy, String approvedBy, List<CaseFile> cases) {}

  record Open(List<Export> items) {}

  @PostMapping("/api/exports")
  @Needs(Permission.EXPORT_ASK)
  ResponseEntity<Export> ask(@RequestBody ExportForm body, Actor actor) {
    var form = Form.ofBody();
    var id = form.required("id", body.id());
    var purpose = form.word("purpose", body.purpose(), Purpose.class);
    List<String> hromadas = hromadas(form, body, actor);
    form.throwIfAny();
    Export asked =
        transactions.change(() -> {
          Instant now = clock.instant();
          boolean fresh =
              store.ask(
                  id.orElseThrow(),
                  hromadas,
                  purpose.orElseThrow(),
                  actor.user(),
                  now,
                  now.plus(VALID));
          Export export = store.find(id.orElseThrow()).orElseThrow(() -> idTaken(body));
          if (fresh) {
            traces.ofExport(What.EXPORT_ASKED, actor.user(), export, now);
          } else if (!isSame(export, hromadas, purpose.orElseThrow(), actor)) {
            throw idTaken(body);
          }
          return export;
        });
    return ResponseEntity.status(HttpStatus.CREATED).body(asked);
  }

  @GetMapping("/api/exports")
  @Needs(Permission.EXPORT_APPROVE)
  Open open() {
    return new Open(store.open(clock.instant()));
  }

  @PostMapping("/api/exports/{id}/approval")
  @Needs(Permission.EXPORT_APPROVE)
  Export approve(@PathVariable UUID id, Actor actor) {
    return transactions.change(() -> {
      Instant now = clock.instant();
      Export export = current(id, now);
      if (export.askedBy().equals(actor.user())) {
        throw Refusal.forbidden(AccessProblem.OWN_REQUEST);
      }
      if (!store.approve(id, actor.user(), now)) {
        throw Refusal.conflict(AccessProblem.APPROVED_BEFORE, "", "");
      }
      traces.ofExport(What.EXPORT_APPROVED, actor.user(), export, now);
      return current(id, now);
    });
  }

  @PostMapping("/api/exports/{id}/download")
  @Needs(value = Permission.EXPORT_ASK, persons = Needs.Persons.APPROVED_EXPORT)
  Taken take(@PathVariable UUID id, Actor actor) {
    return transactions.change(() -> {
      Instant now = clock.instant();
      Export export = current(id, now);
      if (!export.askedBy().equals(actor.user())) {
        throw Refusal.notFound("export", id);
      }
      if (export.approvedBy().isEmpty()) {
        throw Refusal.conflict(AccessProblem.NOT_APPROVED, "", "");
      }
      if (!store.use(id, actor.user(), now)) {
        throw Refusal.conflict(AccessProblem.TAKEN_BEFORE, "", "");
      }
      traces.ofExport(What.EXPORT_TAKEN, actor.user(), export, now);
      return new Taken(id, export.askedBy(), export.approvedBy(), cases.all(export.hromadas()));
    });
  }

  private Export current(UUID id, Instant now) {
    Export export = store.find(id).orElseThrow(() -> Refusal.notFound("export", id));
    if (!export.expires().isAfter(now)) {
      throw Refusal.conflict(AccessProblem.EXPIRED, "", "");
    }
    return export;
  }

  private static List<String> hromadas(Form form, ExportForm body, Actor actor) {
    List<String> all = form.required("hromadas", body.hromadas()).orElse(List.of());
    if (body.hromadas() != null) {
      form.number("hromadas", all.size(), 1, MOST_HROMADAS);
    }
    for (int i = 0; i < all.size(); i++) {
      String hromada = String.valueOf(all.get(i));
      String field = "hromadas/" + i;
      if (form.check(Areas.isHromada(hromada), field, hromada, AccessProblem.NOT_AN_AREA)) {
        form.check(
            actor.may(Permission.EXPORT_ASK, hromada),
            field,
            hromada,
            AccessProblem.OUTSIDE_OF_AREA,
            hromada);
      }
    }
    return all.stream().filter(Objects::nonNull).distinct().sorted().toList();
  }

  private static boolean isSame(
      Export export, List<String> hromadas, Purpose purpose, Actor actor) {
    return export.askedBy().equals(actor.user())
        && export.hromadas().equals(hromadas)
        && export.purpose() == purpose;
  }

  private static Refusal idTaken(ExportForm body) {
    return Refusal.conflict(AccessProblem.ID_TAKEN, "/id", String.valueOf(body.id()));
  }
}
