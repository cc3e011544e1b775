package org.oskil.server.orders;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_PLAIN_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.order.OrderPrint;
import org.oskil.exchange.order.OrderReader;
import org.oskil.exchange.order.SentStep;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.model.order.Answer;
import org.oskil.model.order.OrderId;
import org.oskil.model.order.OrderState;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.VersionDifference;
import org.oskil.model.order.VersionId;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
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
@Tag(name = "orders")
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
  @Needs(Permission.ORDERS_DRAFT)
  @Operation(summary = "Keeps the draft of an order, or of a further version of one")
  ResponseEntity<VersionView> draft(@RequestBody String body, Principal author) {
    OrderVersion version = read(() -> reader.readDraft(body));
    return answer(orders.draft(version, person(author)), version.order(), version.number());
  }

  @PutMapping(path = "/{order}/versions/{number}/text", consumes = APPLICATION_JSON_VALUE)
  @Needs(Permission.ORDERS_DRAFT)
  @Operation(summary = "Keeps another text of a draft, made from the revision in If-Match")
  ResponseEntity<VersionView> revise(
      @PathVariable UUID order,
      @PathVariable int number,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
      @RequestBody String body,
      Principal author) {
    Revision from = Revision.required(seen);
    OrderText text = read(() -> reader.readText(body));
    VersionId version = stored(order, number).version().id();
    int revision = Math.toIntExact(Math.min(from.number(), Integer.MAX_VALUE - 1));
    Drafted drafted = orders.revise(version, revision, text, person(author));
    if (drafted instanceof Drafted.Stale stale) {
      from.mustBe(new Revision(stale.latest()));
    }
    return answer(drafted, new OrderId(order), number);
  }

  private ResponseEntity<VersionView> answer(Drafted drafted, OrderId order, int number) {
    return switch (drafted) {
      case Drafted.Kept kept when kept.revision() == 1 ->
          ResponseEntity.created(address(order, number))
              .eTag(new Revision(1).etag())
              .body(view(stored(order.value(), number)));
      case Drafted.Kept _, Drafted.AlreadyKept _ -> found(stored(order.value(), number));
      case Drafted.Taken taken ->
          throw Refusal.conflict(OrderProblem.ID_TAKEN, "/version", taken.version().toString());
      case Drafted.Stale stale ->
          throw new IllegalStateException(
              "%s was to be answered with 412 before.".formatted(stale));
      case Drafted.Frozen frozen ->
          throw Refusal.conflict(OrderProblem.FROZEN, "", "", frozen.state().name());
      case Drafted.Unknown _ -> throw Refusal.notFound("order", order);
      case Drafted.OutOfScope _ -> throw Refusal.forbidden(OrderProblem.OUT_OF_SCOPE);
    };
  }

  private ResponseEntity<VersionView> found(StoredVersion stored) {
    return ResponseEntity.ok().eTag(new Revision(stored.revision()).etag()).body(view(stored));
  }

  @PostMapping(path = "/{order}/versions/{number}/steps", consumes = APPLICATION_JSON_VALUE)
  @Needs(Permission.ORDERS_STEP)
  @Operation(summary = "Takes a step with a version, if the law of its day lets it be taken")
  ResponseEntity<StateView> take(
      @PathVariable UUID order,
      @PathVariable int number,
      @RequestBody String body,
      Principal author) {
    SentStep sent = read(() -> OrderReader.readStep(body, person(author)));
    VersionId version = stored(order, number).version().id();
    return switch (orders.take(sent.id(), version, sent.step())) {
      case Stepped.Recorded recorded ->
          ResponseEntity.created(address(new OrderId(order), number))
              .body(new StateView(recorded.state()));
      case Stepped.AlreadyRecorded recorded -> ResponseEntity.ok(new StateView(recorded.state()));
      case Stepped.IdTaken _ ->
          throw Refusal.conflict(OrderProblem.ID_TAKEN, "/id", sent.id().toString());
      case Stepped.Refused refused -> throw refusal(refused.answer());
      case Stepped.Unknown _ -> throw Refusal.notFound("order", order);
      case Stepped.OutOfScope _ -> throw Refusal.forbidden(OrderProblem.OUT_OF_SCOPE);
    };
  }

  private static Refusal refusal(Answer.NotAllowed answer) {
    return Refusal.conflict(OrderProblem.of(answer.reason()), "/kind", "", answer.state().name());
  }

  @GetMapping
  @Needs(Permission.ORDERS_READ)
  @Operation(summary = "Versions of orders, those with the newest ids first")
  Page<VersionLine> list(
      @RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
    Paging asked = Paging.parse(limit, after, 1);
    UUID from =
        asked.after().map(cursor -> UUID.fromString(cursor.values().getFirst())).orElse(LAST);
    return Page.of(
            orders.list(from, asked.rows()), asked, stored -> Cursor.of(stored.version().id()))
        .map(stored -> VersionLine.of(stored, clock.instant()));
  }

  @GetMapping("/{order}")
  @Needs(Permission.ORDERS_READ)
  @Operation(summary = "Every version of an order, the first one first")
  List<VersionLine> history(@PathVariable UUID order) {
    List<StoredVersion> versions = orders.versionsOf(new OrderId(order));
    if (versions.isEmpty()) {
      throw Refusal.notFound("order", order);
    }
    return versions.stream().map(stored -> VersionLine.of(stored, clock.instant())).toList();
  }

  @GetMapping("/{order}/versions/{number}")
  @Needs(Permission.ORDERS_READ)
  @Operation(summary = "A version with its text, steps, places and announced numbers")
  ResponseEntity<VersionView> version(@PathVariable UUID order, @PathVariable int number) {
    return found(stored(order, number));
  }

  @GetMapping("/{order}/versions/{number}/differences")
  @Needs(Permission.ORDERS_READ)
  @Operation(summary = "What a version says otherwise than an earlier one of the same order")
  VersionDifference differences(
      @PathVariable UUID order, @PathVariable int number, @RequestParam int from) {
    return VersionDifference.between(
        stored(order, from).version().text(),
        stored(order, number).version().text(),
        reference.gazetteer());
  }

  @GetMapping(path = "/{order}/versions/{number}/print", produces = TEXT_PLAIN_VALUE)
  @Needs(Permission.ORDERS_READ)
  @Operation(summary = "A version for people to read, in the language they ask for")
  String print(@PathVariable UUID order, @PathVariable int number, Locale locale) {
    return OrderPrint.of(stored(order, number).version(), reference.gazetteer(), locale);
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

  private static PersonId person(Principal author) {
    return new PersonId(author.getName());
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
