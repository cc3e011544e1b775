package org.oskil.bench.timefold;

import ai.timefold.solver.core.preview.api.domain.metamodel.GenuineEntityMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.fleet.StopSequence;

/** Gives some slots other errands at once, or none. */
final class Rearranged implements Move<Evacuation> {
  /** What one slot shall ask for; no errand makes it unused. */
  record Change(RunSlot slot, @Nullable Errand errand) {}

  private static final GenuineEntityMetaModel<Evacuation, RunSlot> SLOT =
      PlanningSolutionMetaModel.of(Evacuation.class, RunSlot.class).genuineEntity(RunSlot.class);
  private static final PlanningVariableMetaModel<Evacuation, RunSlot, @Nullable StopSequence>
      STOPS = SLOT.basicVariable(RunSlot.STOPS);
  private static final PlanningVariableMetaModel<Evacuation, RunSlot, Integer> HUB =
      SLOT.basicVariable(RunSlot.HUB);
  private static final PlanningVariableMetaModel<Evacuation, RunSlot, Integer> OUT_ROUTE =
      SLOT.basicVariable(RunSlot.OUT_ROUTE);
  private static final PlanningVariableMetaModel<Evacuation, RunSlot, Integer> IN_ROUTE =
      SLOT.basicVariable(RunSlot.IN_ROUTE);
  private static final PlanningVariableMetaModel<Evacuation, RunSlot, Integer> START =
      SLOT.basicVariable(RunSlot.START);

  private final List<Change> changes;

  Rearranged(List<Change> changes) {
    this.changes = changes;
  }

  @Override
  public void execute(MutableSolutionView<Evacuation> view) {
    for (Change change : changes) {
      RunSlot slot = change.slot;
      Errand errand = change.errand;
      if (errand == null) {
        set(view, STOPS, slot, slot.getStops(), null);
      } else {
        set(view, STOPS, slot, slot.getStops(), errand.stops());
        set(view, HUB, slot, slot.getHub(), errand.hub());
        set(view, OUT_ROUTE, slot, slot.getOutRoute(), errand.outRoute());
        set(view, IN_ROUTE, slot, slot.getInRoute(), errand.inRoute());
        set(view, START, slot, slot.getStart(), errand.notBefore());
      }
    }
  }

  private static <T> void set(
      MutableSolutionView<Evacuation> view,
      PlanningVariableMetaModel<Evacuation, RunSlot, T> variable,
      RunSlot slot,
      @Nullable T before,
      @Nullable T after) {
    if (!Objects.equals(before, after)) {
      view.changeVariable(variable, slot, after);
    }
  }
}
