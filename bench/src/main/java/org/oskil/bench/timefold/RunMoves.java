package org.oskil.bench.timefold;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.fleet.FleetProblem;
import org.oskil.engine.fleet.Group;
import org.oskil.engine.fleet.StopSequence;

/**
 * Moves that a dispatcher would think of: another hour, another hub, another village, another
 * vehicle, one run more or less.
 */
public class RunMoves implements MoveIteratorFactory<Evacuation, Rearranged> {
  @Override
  public long getSize(ScoreDirector<Evacuation> director) {
    return 1_000_000;
  }

  @Override
  public Iterator<Rearranged> createOriginalMoveIterator(ScoreDirector<Evacuation> director) {
    throw new UnsupportedOperationException(
        "These moves come at random only. Maybe the selection order is not RANDOM.");
  }

  @Override
  public Iterator<Rearranged> createRandomMoveIterator(
      ScoreDirector<Evacuation> director, RandomGenerator random) {
    return new Endless(director.getWorkingSolution(), random);
  }

  private static final class Endless implements Iterator<Rearranged> {
    private static final int TRIES = 400;

    private final FleetProblem problem;
    private final List<RunSlot> slots;
    private final RandomGenerator random;
    private final int routes;

    Endless(Evacuation evacuation, RandomGenerator random) {
      problem = evacuation.instance().problem;
      routes = evacuation.getRoutes().size();
      slots = evacuation.getSlots();
      this.random = random;
    }

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Rearranged next() {
      for (int i = 0; i < TRIES; i++) {
        Rearranged move = draw();
        if (move != null) {
          return move;
        }
      }
      throw new NoSuchElementException("No move was found. Maybe there is no slot at all.");
    }

    private @Nullable Rearranged draw() {
      RunSlot slot = slots.get(random.nextInt(slots.size()));
      Errand errand = slot.errand();
      if (errand == null) {
        return random.nextInt(4) == 0 ? one(slot, anew(slot)) : null;
      }
      int kind = random.nextInt(100);
      if (kind < 30) {
        return one(slot, at(errand, shifted(errand.notBefore())));
      }
      if (kind < 45) {
        return one(
            slot,
            new Errand(
                stopsNear(slot, errand),
                errand.hub(),
                errand.outRoute(),
                errand.inRoute(),
                errand.notBefore()));
      }
      if (kind < 52) {
        return one(
            slot,
            new Errand(
                errand.stops(),
                random.nextInt(problem.hubs.size()),
                errand.outRoute(),
                errand.inRoute(),
                errand.notBefore()));
      }
      if (kind < 60) {
        return one(
            slot,
            new Errand(
                errand.stops(),
                errand.hub(),
                random.nextInt(routes),
                random.nextInt(routes),
                errand.notBefore()));
      }
      if (kind < 68) {
        return one(slot, at(anew(slot), errand.notBefore()));
      }
      if (kind < 75) {
        return one(slot, null);
      }
      return withOther(slot, errand);
    }

    private @Nullable Rearranged withOther(RunSlot slot, Errand errand) {
      RunSlot other = slots.get(random.nextInt(slots.size()));
      if (other.equals(slot)
          || problem.vehicles.get(other.vehicle()).crew()
              != problem.vehicles.get(slot.vehicle()).crew()) {
        return null;
      }
      Errand theirs = other.errand();
      if (theirs == null || random.nextBoolean()) {
        // The run changes its vehicle, or the two change vehicles.
        return two(slot, theirs, other, errand);
      }
      // The two change times.
      return two(slot, at(theirs, errand.notBefore()), other, at(errand, theirs.notBefore()));
    }

    private Rearranged one(RunSlot slot, @Nullable Errand errand) {
      return new Rearranged(List.of(new Rearranged.Change(slot, errand)));
    }

    private Rearranged two(
        RunSlot one, @Nullable Errand forOne, RunSlot other, @Nullable Errand forOther) {
      return new Rearranged(
          List.of(new Rearranged.Change(one, forOne), new Rearranged.Change(other, forOther)));
    }

    private static Errand at(Errand errand, int start) {
      return new Errand(errand.stops(), errand.hub(), errand.outRoute(), errand.inRoute(), start);
    }

    private int shifted(int start) {
      int width = 1 << random.nextInt(8);
      int by = 1 + random.nextInt(width);
      return Math.clamp(random.nextBoolean() ? start + by : start - by, 0, problem.horizon - 1);
    }

    /** A run that begins where some group lives, at any time. */
    private Errand anew(RunSlot slot) {
      Group group = problem.groups[random.nextInt(problem.groups.length)];
      StopSequence[] from =
          problem.crews[problem.vehicles.get(slot.vehicle()).crew()].sequences[group.place];
      StopSequence stops =
          from.length == 0
              ? slot.getSequences().get(random.nextInt(slot.getSequences().size()))
              : from[random.nextBoolean() ? 0 : random.nextInt(from.length)];
      return new Errand(
          stops,
          random.nextInt(problem.hubs.size()),
          random.nextInt(routes),
          random.nextInt(routes),
          random.nextInt(problem.horizon));
    }

    /** One stop more, fewer or other, where there is such a sequence. */
    private StopSequence stopsNear(RunSlot slot, Errand errand) {
      StopSequence[] from =
          problem
              .crews[problem.vehicles.get(slot.vehicle()).crew()]
              .sequences[errand.stops().first()];
      return from[random.nextInt(from.length)];
    }
  }
}
