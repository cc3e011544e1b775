package org.oskil.model.publishing;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.oskil.model.count.Cell;
import org.oskil.model.count.CountTable;
import org.oskil.model.place.PlaceId;

/**
 * Somebody who knows some figures and works out by linear programs between which bounds all others
 * lie. They think in people of one settlement and one cell; nothing of the network is used.
 */
final class Attacker {
  /** Bounds beyond this are as good as none. */
  static final int FAR = 100_000;

  private record Leaf(PlaceId settlement, Cell cell) {}

  private final MPSolver solver;
  private final Map<Leaf, MPVariable> people = new LinkedHashMap<>();

  Attacker(CountTable truth, Collection<PublishedFigure> known) {
    Loader.loadNativeLibraries();
    solver = MPSolver.createSolver("GLOP");
    for (PlaceId settlement : truth.areas().settlements()) {
      for (Cell cell : Cell.values()) {
        people.put(new Leaf(settlement, cell), solver.makeNumVar(0, FAR, settlement + "/" + cell));
      }
    }
    for (PublishedFigure figure : known) {
      MPConstraint sum = solver.makeConstraint(figure.people(), figure.people());
      leaves(figure, variable -> sum.setCoefficient(variable, 1));
    }
  }

  int most(PublishedFigure figure) {
    return bound(figure, true);
  }

  int least(PublishedFigure figure) {
    return bound(figure, false);
  }

  int width(PublishedFigure figure) {
    return most(figure) - least(figure);
  }

  private int bound(PublishedFigure figure, boolean most) {
    MPObjective objective = solver.objective();
    objective.clear();
    leaves(figure, variable -> objective.setCoefficient(variable, 1));
    objective.setOptimizationDirection(most);
    ResultStatus status = solver.solve();
    if (status != ResultStatus.OPTIMAL) {
      throw new IllegalStateException("The attacker's linear program ended as " + status + ".");
    }
    return Math.toIntExact(Math.round(objective.value()));
  }

  private void leaves(PublishedFigure figure, Consumer<MPVariable> each) {
    people.forEach((leaf, variable) -> {
      if (figure.settlements().contains(leaf.settlement())
          && figure.cells().contains(leaf.cell())) {
        each.accept(variable);
      }
    });
  }
}
