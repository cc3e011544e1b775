package org.oskil.engine.check;

import java.time.Duration;
import java.time.Instant;
import org.oskil.model.place.PlaceId;

/** Times or stops of a run do not follow the rules of the timetable. */
public sealed interface TimetableFault extends Fault {
  /** A time is no whole number of steps after the start. */
  record OffTheGrid(RunName run, Instant at, Duration step) implements TimetableFault {
    @Override
    public String sentence() {
      return "%s has the time %s, which is no whole number of steps of %s after the start."
          .formatted(run, at, step);
    }
  }

  /** A vehicle moves before the operation starts. */
  record BeforeStart(RunName run, Instant departs, Instant start) implements TimetableFault {
    @Override
    public String sentence() {
      return "%s departs at %s, before the start at %s.".formatted(run, departs, start);
    }
  }

  /** A run collects from nowhere. */
  record NoStops(RunName run) implements TimetableFault {
    @Override
    public String sentence() {
      return "%s makes no stop.".formatted(run);
    }
  }

  /** A run collects from more places than it may. */
  record TooManyStops(RunName run, int stops, int most) implements TimetableFault {
    @Override
    public String sentence() {
      return "%s makes %d stops; it may make %d.".formatted(run, stops, most);
    }
  }

  /** A run stops at the same place again. */
  record SamePlaceTwice(RunName run, PlaceId place) implements TimetableFault {
    @Override
    public String sentence() {
      return "%s stops at %s more than once.".formatted(run, place);
    }
  }

  /** The next stop is too far from the one before. */
  record StopTooFar(RunName run, PlaceId from, PlaceId to, Duration takes, Duration most)
      implements TimetableFault {
    @Override
    public String sentence() {
      return "%s takes %s from its stop at %s to the next at %s; it may take %s."
          .formatted(run, takes, from, to, most);
    }
  }

  /** A crossing is passed between two stops. */
  record CrossingBetweenStops(RunName run, PlaceId from, PlaceId to) implements TimetableFault {
    @Override
    public String sentence() {
      return "%s passes a crossing between its stops at %s and %s.".formatted(run, from, to);
    }
  }

  /** A vehicle leaves a stop before the time for boarding is over. */
  record DwellTooShort(RunName run, PlaceId place, Instant arrives, Instant departs, Duration dwell)
      implements TimetableFault {
    @Override
    public String sentence() {
      return "%s stands at %s from %s to %s; boarding there takes %s."
          .formatted(run, place, arrives, departs, dwell);
    }
  }

  /** A vehicle with people aboard stands longer than boarding takes. */
  record WaitsAtLaterStop(
      RunName run, PlaceId place, Instant arrives, Instant departs, Duration dwell)
      implements TimetableFault {
    @Override
    public String sentence() {
      return "%s stands at %s from %s to %s; boarding there takes %s and it may wait at its first stop only."
          .formatted(run, place, arrives, departs, dwell);
    }
  }

  /** A vehicle is ready sooner or later than alighting takes. */
  record WrongReady(RunName run, Instant arrives, Instant ready, Duration alighting)
      implements TimetableFault {
    @Override
    public String sentence() {
      return "%s arrives at %s and is ready at %s; alighting takes %s."
          .formatted(run, arrives, ready, alighting);
    }
  }
}
