package org.oskil.server.orders;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.order.OrderPrint;
import org.oskil.exchange.order.OrderReader;
import org.oskil.exchange.order.SentStep;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.model.order.OrderId;
import org.oskil.model.order.OrderState;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.VersionDifference;
import org.oskil.server.platform.actor.Actor;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.platform.web.Cursor;
import org.oskil.server.platform.web.InvalidRequest;
import org.oskil.server.platform.web.Page;
import org.oskil.server.platform.web.Paging;
import org.oskil.server.platform.web.Refusal;
import org.oskil.server.platform.web.Revision;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP. Bodies are the documents of {@code docs/guides/order.md}. */
@RestController
@RequestMapping("/api/orders")
class OrderEndpoint {
  /** Above every id of version 7. */
  private static final UUID LAST = new UUID(-1, -1);

  private final Orders orders;
  private final Reference reference;
  private final OrderReader reader;
  private final InstantSource clock;

  OrderEndpoint(Orders orders, Reference reference, InstantSource clock) {
    this.orders = orders;
    this.reference = reference;
    this.reader = new OrderReader(reference.gazetteer());
    this.clock = clock;
  }

  /** What a step brought the version into. */
  record StateView(OrderState state) {}

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<VersionView> draft(@RequestBody String body, Actor actor) {
    OrderVersion version = read(() -> reader.readDraft(body));
    return within(
        actor,
        () -> {
          Drafted drafted = orders.draft(version, person(actor));
          return answer(drafted, version.order(), version.number());
        });
  }

  @PutMapping(path = "/{order}/versions/{number}/text", consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<VersionView> revise(
      @PathVariable UUID order,
      @PathVariable int number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @RequestBody String body,
      Actor actor) {
    Revision from = Revision.required(seen);
    OrderText text = read(() -> reader.readText(body));
    return within(
        actor,
        () -> {
          StoredVersion stored = stored(order, number);
          Drafted drafted =
              orders.revise(
                  stored.version().id(), Math.toIntExact(from.number()), text, person(actor));
          if (drafted instanceof Drafted.Stale stale) {
            from.mustBe(new Revision(stale.latest()));
          }
          return answer(drafted, stored.version().order(), number);
        });
  }

  private ResponseEntity<VersionView> answer(Drafted drafted, OrderId order, int number) {
    return switch (drafted) {
      case Drafted.Kept kept when kept.revision() == 1 ->
          ResponseEntity.created(address(order, number))
              .eTag(new Revision(kept.revision()).etag())
              .body(view(stored(order.value(), number)));
      case Drafted.Kept kept -> found(order, number, kept.revision());
      case Drafted.AlreadyKept kept -> found(order, number, kept.revision());
      case Drafted.Taken taken ->
          throw Refusal.conflict(OrderProblem.ID_TAKEN, "/version", taken.version().toString());
      case Drafted.Stale stale ->
          throw new IllegalStateException("Revision %s is stale.".formatted(stale));
      case Drafted.Frozen frozen ->
          throw Refusal.conflict(OrderProblem.FROZEN, "", "", frozen.state().name());
      case Drafted.Unknown _ -> throw Refusal.notFound("order", order);
      case Drafted.OutOfScope _ -> throw Refusal.forbidden(OrderProblem.OUT_OF_SCOPE);
    };
  }

  private ResponseEntity<VersionView> found(OrderId order, int number, int revision) {
    return ResponseEntity.ok()
        .eTag(new Revision(revision).etag())
        .body(view(stored(order.value(), number)));
  }

  @PostMapping(path = "/{order}/versions/{number}/steps", consumes = APPLICATION_JSON_VALUE)
  ResponseEntity<StateView> take(
      @PathVariable UUID order, @PathVariable int number, @RequestBody String body, Actor actor) {
    SentStep sent = read(() -> OrderReader.readStep(body, person(actor)));
    return within(
        actor,
        () -> {
          StoredVersion stored = stored(order, number);
          return switch (orders.take(sent.id(), stored.version().id(), sent.step())) {
            case Stepped.Recorded recorded ->
                ResponseEntity.created(address(stored.version().order(), number))
                    .body(new StateView(recorded.state()));
            case Stepped.AlreadyRecorded recorded ->
                ResponseEntity.ok(new StateView(recorded.state()));
            case Stepped.IdTaken _ ->
                throw Refusal.conflict(OrderProblem.ID_TAKEN, "/id", sent.id().toString());
            case Stepped.Refused refused ->
                throw Refusal.conflict(
                    OrderProblem.of(refused.answer().reason()),
                    "/kind",
                    "",
                    refused.answer().state().name());
            case Stepped.Unknown _ -> throw Refusal.notFound("order", order);
            case Stepped.OutOfScope _ -> throw Refusal.forbidden(OrderProblem.OUT_OF_SCOPE);
          };
        });
  }

  @GetMapping
  Page<VersionLine> list(
      @RequestParam @Nullable Integer limit, @RequestParam @Nullable String after, Actor actor) {
    Paging asked = Paging.parse(limit, after, 1);
    UUID from =
        asked.after().map(cursor -> UUID.fromString(cursor.values().getFirst())).orElse(LAST);
    return within(
        actor,
        () ->
            Page.of(
                    orders.list(from, asked.rows()),
                    asked,
                    stored -> Cursor.of(stored.version().id()))
                .map(stored -> VersionLine.of(stored, clock.instant())));
  }

  /** Every version, the first one first. */
  @GetMapping("/{order}")
  List<VersionLine> history(@PathVariable UUID order, Actor actor) {
    return within(
        actor,
        () -> {
          List<StoredVersion> versions = orders.versionsOf(new OrderId(order));
          if (versions.isEmpty()) {
            throw Refusal.notFound("order", order);
          }
          return versions.stream().map(stored -> VersionLine.of(stored, clock.instant())).toList();
        });
  }

  @GetMapping("/{order}/versions/{number}")
  ResponseEntity<VersionView> version(
      @PathVariable UUID order, @PathVariable int number, Actor actor) {
    return within(
        actor,
        () -> {
          StoredVersion stored = stored(order, number);
          return ResponseEntity.ok()
              .eTag(new Revision(stored.revision()).etag())
              .body(view(stored));
        });
  }

  /** What it says otherwise than an earlier version of the same order. */
  @GetMapping("/{order}/versions/{number}/differences")
  VersionDifference differences(
      @PathVariable UUID order, @PathVariable int number, @RequestParam int from, Actor actor) {
    return within(
        actor,
        () ->
            VersionDifference.between(
                stored(order, from).version().text(),
                stored(order, number).version().text(),
                reference.gazetteer()));
  }

  /** For people to read, in the language they ask for. */
  @GetMapping(path = "/{order}/versions/{number}/print", produces = TEXT_PLAIN_VALUE)
  String print(@PathVariable UUID order, @PathVariable int number, Locale locale, Actor actor) {
    return within(
        actor, () -> OrderPrint.of(stored(order, number).version(), reference.gazetteer(), locale));
  }

  private StoredVersion stored(UUID order, int number) {
    return orders.versionsOf(new OrderId(order)).stream()
        .filter(stored -> stored.version().number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("order", order));
  }

  private VersionView view(StoredVersion stored) {
    return VersionView.of(
        stored, orders.placesOf(stored.version().id()), reference.gazetteer(), clock.instant());
  }

  private static URI address(OrderId order, int number) {
    return URI.create("/api/orders/" + order + "/versions/" + number);
  }

  private static PersonId person(Actor actor) {
    return new PersonId(actor.user());
  }

  private static <T> T within(Actor actor, Supplier<T> work) {
    return Scoped.call(actor.scope(), work::get);
  }

  /** Something that reads what was sent. */
  private interface Reading<T> {
    T read() throws InvalidInput;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (InvalidInput invalid) {
      throw new InvalidRequest(invalid.problems());
    }
  }
}
