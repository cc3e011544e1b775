package org.oskil.bench.timefold;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.util.ArrayList;
import java.util.List;
import org.oskil.bench.timetable.Errand;

/** Construction: fills the slots with the first plan that Oskil's own search starts from. */
final class FirstRuns implements PhaseCommand<Evacuation> {
  private final List<List<Errand>> first;

  FirstRuns(List<List<Errand>> first) {
    this.first = first;
  }

  @Override
  public void changeWorkingSolution(PhaseCommandContext<Evacuation> context) {
    int[] next = new int[first.size()];
    List<Rearranged.Change> changes = new ArrayList<>();
    for (RunSlot slot : context.getWorkingSolution().getSlots()) {
      List<Errand> errands = first.get(slot.vehicle());
      int at = next[slot.vehicle()]++;
      if (at < errands.size()) {
        changes.add(new Rearranged.Change(slot, errands.get(at)));
      }
    }
    context.executeAndCalculateScore(new Rearranged(changes));
  }
}
