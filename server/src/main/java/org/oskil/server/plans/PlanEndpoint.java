package org.oskil.server.plans;

import java.net.URI;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.server.plans.PlanBook.Outcome;
import org.oskil.server.plans.Planner.Waiting;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.platform.web.Cursor;
import org.oskil.server.platform.web.Form;
import org.oskil.server.platform.web.Page;
import org.oskil.server.platform.web.Paging;
import org.oskil.server.platform.web.Refusal;
import org.oskil.server.platform.web.Revision;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Plans over HTTP. Lists and figures say nothing of where anybody will be; the plan file does, and
 * is for dispatchers and partners only.
 */
@RestController
@RequestMapping("/api/plans")
class PlanEndpoint {
  /** After every time that a database can hold of a plan, and above every id. */
  private static final Cursor NEWEST =
      Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
  private static final int LONGEST_REASON = 1_000;

  private final Plans plans;

  PlanEndpoint(Plans plans) {
    this.plans = plans;
  }

  /** A plan that was asked for. */
  record WaitingView(UUID planId, Waiting state) {}

  /**
   * Why a plan comes into force.
   *
   * @param reason in the words of whoever decides it; no names
   */
  record InForceForm(@Nullable String reason) {
    String read() {
      var form = Form.ofBody();
      Optional<String> read = form.text("reason", reason, LONGEST_REASON);
      form.throwIfAny();
      return read.orElseThrow();
    }
  }

  @GetMapping
  @Needs(Permission.PLANS_READ)
  Page<PlanLine> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String after) {
    Paging asked = Paging.parse(limit, after, 2);
    Cursor from = asked.after().orElse(NEWEST);
    return within(() ->
        Page.of(
            plans.before(
                Instant.parse(from.values().getFirst()),
                UUID.fromString(from.values().getLast()),
                asked.rows()),
            asked,
            line -> Cursor.of(line.madeAt(), line.planId())));
  }

  @GetMapping("/{id}")
  @Needs(Permission.PLANS_READ)
  ResponseEntity<Object> get(@PathVariable UUID id) {
    return within(() -> {
      Optional<Waiting> waiting = plans.findWaiting(id);
      Optional<Plans.Seen> seen = plans.find(id);
      if (seen.isEmpty() && waiting.isPresent()) {
        return waiting(id, waiting.get());
      }
      return answer(seen.orElseThrow(() -> Refusal.notFound("plan", id)));
    });
  }

  /** Times and places of the future: for dispatchers and partners only. */
  @GetMapping(path = "/{id}/file", produces = MediaType.APPLICATION_JSON_VALUE)
  @Needs(Permission.PLANS_MAKE)
  ResponseEntity<String> file(@PathVariable UUID id) {
    PlanFile file =
        within(() -> plans.findFile(id)).orElseThrow(() -> Refusal.notFound("plan", id));
    return attached("plan-%s.json".formatted(id), id).body(file.toJson());
  }

  /** The demand file that the plan file names, so that the two can be checked elsewhere. */
  @GetMapping(path = "/{id}/demand", produces = "text/csv;charset=UTF-8")
  @Needs(Permission.PLANS_MAKE)
  ResponseEntity<String> demand(@PathVariable UUID id) {
    PlanFile file =
        within(() -> plans.findFile(id)).orElseThrow(() -> Refusal.notFound("plan", id));
    String name = file.madeFrom().happened().getLast().demand().file();
    return attached(name, id).body(within(() -> plans.findDemandFile(id)).orElseThrow());
  }

  @PostMapping
  @Needs(Permission.PLANS_MAKE)
  ResponseEntity<Object> compute() {
    return within(() -> {
      plans
          .findEnd()
          .ifPresent(end -> {
            throw Refusal.conflict(PlanProblem.OPERATION_OVER, "", "", end.toString());
          });
      UUID id = plans.askNow();
      return waiting(id, Waiting.WAITING);
    });
  }

  @PostMapping("/{id}/in-force")
  @Needs(Permission.PLANS_MAKE)
  ResponseEntity<Object> putInForce(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @RequestBody InForceForm form,
      Principal by) {
    Revision from = Revision.required(seen);
    String reason = form.read();
    return within(() ->
        switch (plans.putInForce(id, from.number(), by.getName(), reason)) {
          case Outcome.InForce _ ->
              answer(plans.find(id).orElseThrow(() -> Refusal.notFound("plan", id)));
          case Outcome.Unknown() -> throw Refusal.notFound("plan", id);
          case Outcome.Refused() ->
              throw Refusal.conflict(PlanProblem.REFUSED_BY_CHECK, "", id.toString());
          case Outcome.DepartedDiffer() ->
              throw Refusal.conflict(PlanProblem.DEPARTED_RUNS_DIFFER, "", id.toString());
          case Outcome.Stale(long entry) -> {
            from.mustBe(new Revision(entry));
            throw new IllegalStateException("Entry %d is both stale and seen.".formatted(entry));
          }
        });
  }

  private static ResponseEntity<Object> waiting(UUID id, Waiting state) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/plans/" + id))
        .header(HttpHeaders.RETRY_AFTER, "" + TRY_AGAIN.toSeconds())
        .body(new WaitingView(id, state));
  }

  private static ResponseEntity<Object> answer(Plans.Seen seen) {
    return ResponseEntity.ok().eTag(new Revision(seen.entry()).etag()).body(seen.view());
  }

  /** What a plan says never changes, so its id is tag enough. */
  private static ResponseEntity.BodyBuilder attached(String name, UUID id) {
    return ResponseEntity.ok()
        .eTag("\"" + id + "\"")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }

  /** Plans are made of all hromadas at once, so whoever sees a part of them sees none. */
  private static <T> T within(Supplier<T> work) {
    if (!Scoped.current().equals(Scope.wholeDistrict())) {
      throw Refusal.forbidden(PlanProblem.WHOLE_DISTRICT_ONLY);
    }
    return work.get();
  }
}
