package org.oskil.bench.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oskil.bench.timetable.Errand;
import org.oskil.engine.fleet.StopSequence;

/**
 * A run that a vehicle may make: unused while it has no stops. A vehicle makes its runs in the
 * order of their starts.
 */
@PlanningEntity
public class RunSlot {
  static final String STOPS = "stops";
  static final String HUB = "hub";
  static final String OUT_ROUTE = "outRoute";
  static final String IN_ROUTE = "inRoute";
  static final String START = "start";

  @PlanningId private int id;
  private int vehicle;
  private List<StopSequence> sequences = List.of();

  @PlanningVariable(valueRangeProviderRefs = "sequences", allowsUnassigned = true)
  private @Nullable StopSequence stops;

  @PlanningVariable(valueRangeProviderRefs = "hubs")
  private @Nullable Integer hub;

  @PlanningVariable(valueRangeProviderRefs = "routes")
  private @Nullable Integer outRoute;

  @PlanningVariable(valueRangeProviderRefs = "routes")
  private @Nullable Integer inRoute;

  /** Step before which it does not depart. */
  @PlanningVariable(valueRangeProviderRefs = "steps")
  private @Nullable Integer start;

  /** For Timefold, which fills it when it copies a solution. */
  public RunSlot() {}

  RunSlot(int id, int vehicle, List<StopSequence> sequences) {
    this.id = id;
    this.vehicle = vehicle;
    this.sequences = sequences;
    hub = 0;
    outRoute = 0;
    inRoute = 0;
    start = 0;
  }

  public int getId() {
    return id;
  }

  int vehicle() {
    return vehicle;
  }

  /** Every sequence of stops that its vehicle may serve. */
  @ValueRangeProvider(id = "sequences")
  public List<StopSequence> getSequences() {
    return sequences;
  }

  public @Nullable StopSequence getStops() {
    return stops;
  }

  public void setStops(@Nullable StopSequence stops) {
    this.stops = stops;
  }

  public @Nullable Integer getHub() {
    return hub;
  }

  public void setHub(@Nullable Integer hub) {
    this.hub = hub;
  }

  public @Nullable Integer getOutRoute() {
    return outRoute;
  }

  public void setOutRoute(@Nullable Integer outRoute) {
    this.outRoute = outRoute;
  }

  public @Nullable Integer getInRoute() {
    return inRoute;
  }

  public void setInRoute(@Nullable Integer inRoute) {
    this.inRoute = inRoute;
  }

  public @Nullable Integer getStart() {
    return start;
  }

  public void setStart(@Nullable Integer start) {
    this.start = start;
  }

  boolean isUsed() {
    return stops != null;
  }

  /** What it asks for, or null where it is unused. */
  @Nullable Errand errand() {
    return stops == null
        ? null
        : new Errand(stops, or0(hub), or0(outRoute), or0(inRoute), or0(start));
  }

  private static int or0(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
