package org.oskil.server.orders;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.oskil.exchange.order.OrderReader;
import org.oskil.exchange.order.OrderWriter;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.order.Answer;
import org.oskil.model.order.Expansion;
import org.oskil.model.order.OrderId;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.Procedure;
import org.oskil.model.order.Progress;
import org.oskil.model.order.Step;
import org.oskil.model.order.VersionId;
import org.oskil.model.place.PlaceId;
import org.oskil.server.orders.OrderStore.RevisionRow;
import org.oskil.server.orders.OrderStore.VersionRow;
import org.oskil.server.platform.database.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The door to orders. Everything it does can be sent again: the same id with the same content
 * changes nothing.
 */
@Service
public class Orders {
  private final OrderStore store;
  private final Transactions transactions;
  private final Reference reference;
  private final Procedure procedure;
  private final OrderReader reader;
  private final Touched touched;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  Orders(
      JdbcClient jdbc,
      Transactions transactions,
      Reference reference,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.store = new OrderStore(jdbc);
    this.transactions = transactions;
    this.reference = reference;
    this.procedure = new Procedure(reference.law(), reference.gazetteer());
    this.reader = new OrderReader(reference.gazetteer());
    this.touched = new Touched(reference.gazetteer());
    this.events = events;
    this.clock = clock;
  }

  /** Keeps the draft of an order, or of a further version of one. */
  public Drafted draft(OrderVersion version, PersonId by) {
    if (!touched.isWithinScope(version.text())) {
      return new Drafted.OutOfScope();
    }
    return transactions.change(() -> {
      store.lock(version.id());
      Instant now = now();
      store.addOrder(version.order(), now);
      var row = new VersionRow(version.id(), version.order(), version.number());
      if (!store.addVersion(row, now)) {
        return sentAgain(version);
      }
      addRevision(version.id(), 1, version.text(), by, now);
      return new Drafted.Kept(1);
    });
  }

  private Drafted sentAgain(OrderVersion version) {
    return find(version.id())
        .filter(stored -> stored.version().equals(version))
        .<Drafted>map(stored -> new Drafted.AlreadyKept(stored.revision()))
        .orElseGet(() -> new Drafted.Taken(version.id()));
  }

  /**
   * Keeps another text of a draft.
   *
   * @param seen the revision that it was changed from
   */
  public Drafted revise(VersionId id, int seen, OrderText text, PersonId by) {
    if (!touched.isWithinScope(text)) {
      return new Drafted.OutOfScope();
    }
    return transactions.change(() -> {
      store.lock(id);
      Optional<StoredVersion> found = find(id);
      if (found.isEmpty()) {
        return new Drafted.Unknown();
      }
      StoredVersion stored = found.get();
      if (stored.version().text().equals(text)) {
        return new Drafted.AlreadyKept(stored.revision());
      }
      if (!stored.steps().isEmpty()) {
        return new Drafted.Frozen(stored.stateAt(now()));
      }
      if (stored.revision() != seen) {
        return new Drafted.Stale(stored.revision());
      }
      addRevision(id, seen + 1, text, by, now());
      return new Drafted.Kept(seen + 1);
    });
  }

  private void addRevision(
      VersionId id, int revision, OrderText text, PersonId by, Instant received) {
    store.addRevision(
        id, new RevisionRow(revision, OrderWriter.write(text)), touched.by(text), by, received);
  }

  /**
   * Takes a step, if it may be taken.
   *
   * @param stepId made by whoever sends it
   */
  public Stepped take(UUID stepId, VersionId id, Step asSent) {
    Step step = rounded(asSent);
    return transactions.change(() -> {
      store.lock(id);
      Instant now = now();
      Optional<StoredVersion> found = find(id);
      if (found.isEmpty()) {
        return new Stepped.Unknown();
      }
      StoredVersion stored = found.get();
      Optional<StoredStep> same = store.findStep(stepId);
      if (same.isPresent()) {
        return stored.steps().contains(same.get()) && same.get().step().equals(step)
            ? new Stepped.AlreadyRecorded(stored.stateAt(now))
            : new Stepped.IdTaken();
      }
      if (!touched.isWithinScope(stored.version().text())) {
        return new Stepped.OutOfScope();
      }
      return switch (procedure.judge(stored.progress(), step, now, this::findProgress)) {
        case Answer.NotAllowed no -> new Stepped.Refused(no);
        case Answer.Allowed allowed -> {
          record(stored, new StoredStep(stepId, step, now));
          yield new Stepped.Recorded(allowed.state());
        }
      };
    });
  }

  private void record(StoredVersion stored, StoredStep step) {
    OrderVersion version = stored.version();
    if (stored.steps().isEmpty()) {
      Gazetteer gazetteer = reference.gazetteer();
      for (PlaceId place : Expansion.of(version.text(), gazetteer).places()) {
        store.addPlace(version.id(), place, touched.hromadaOf(place));
      }
    }
    store.addStep(version.id(), stored.steps().size() + 1, step);
    if (step.step() instanceof Step.Publication) {
      events.publishEvent(new OrderInForce(version, store.placesOf(version.id())));
    }
  }

  /** A version with its steps, if it is there for whoever asks. */
  public Optional<StoredVersion> find(VersionId id) {
    return transactions.read(() -> store.findVersion(id).flatMap(this::stored));
  }

  public StoredVersion getVersion(VersionId id) {
    return find(id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no version %s here. Maybe it is a draft of another hromada."
                    .formatted(id)));
  }

  /** All versions of an order, the first one first. */
  public List<StoredVersion> versionsOf(OrderId order) {
    return transactions.read(() ->
        store.versionsOf(order).stream().map(this::stored).flatMap(Optional::stream).toList());
  }

  /** Versions, those with the newest ids first, from after the given one on. */
  public List<StoredVersion> list(UUID after, int atMost) {
    return transactions.read(() ->
        store.versionsAfter(after, atMost).stream()
            .map(this::stored)
            .flatMap(Optional::stream)
            .toList());
  }

  /** Versions that tell people of this place to leave, at this moment. */
  public List<OrderVersion> findVersionsInForce(PlaceId place, Instant moment) {
    return transactions.read(() ->
        store.publicVersionsOf(place, moment).stream()
            .map(this::stored)
            .flatMap(Optional::stream)
            .filter(stored -> stored.progress().isInForceAt(moment))
            .map(StoredVersion::version)
            .toList());
  }

  /** The places of a version, each once: as frozen by its first step, or as its draft has them. */
  public List<PlaceId> placesOf(VersionId id) {
    StoredVersion stored = getVersion(id);
    return stored.steps().isEmpty() || !stored.progress().isPublished()
        ? Expansion.of(stored.version().text(), reference.gazetteer()).places()
        : transactions.read(() -> store.placesOf(id));
  }

  private Optional<Progress> findProgress(VersionId id) {
    return store.findVersion(id).flatMap(this::stored).map(StoredVersion::progress);
  }

  private Optional<StoredVersion> stored(VersionRow row) {
    return store
        .findLatestRevision(row.id())
        .map(revision ->
            new StoredVersion(
                new OrderVersion(row.id(), row.order(), row.number(), text(revision)),
                revision.revision(),
                store.stepsOf(row.id())));
  }

  private OrderText text(RevisionRow revision) {
    try {
      return reader.readText("order", revision.content());
    } catch (InvalidInput unreadable) {
      throw new IllegalStateException(
          "A text that was kept cannot be read any more. Maybe a place is gone from the gazetteer.",
          unreadable);
    }
  }

  /** The database keeps millionths of a second, so the same step sent again must have no more. */
  private static Step rounded(Step step) {
    Instant happened = step.happened().truncatedTo(ChronoUnit.MICROS);
    return switch (step) {
      case Step.Proposal s -> new Step.Proposal(s.by(), happened, s.body());
      case Step.Concurrence s -> new Step.Concurrence(s.by(), happened, s.body());
      case Step.Signature s -> new Step.Signature(s.by(), happened);
      case Step.Publication s -> new Step.Publication(s.by(), happened, s.where());
      case Step.Suspension s -> new Step.Suspension(s.by(), happened, s.reason());
      case Step.Resumption s -> new Step.Resumption(s.by(), happened);
      case Step.Lifting s -> new Step.Lifting(s.by(), happened, s.reason());
      case Step.Replacement s -> new Step.Replacement(s.by(), happened, s.manner(), s.successor());
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
