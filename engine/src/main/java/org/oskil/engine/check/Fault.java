package org.oskil.engine.check;

/** One thing that is wrong with a plan, by subject. */
public sealed interface Fault
    permits BoardingFault,
        CrossingFault,
        DutyFault,
        HubFault,
        ReplanFault,
        ThreatFault,
        TimetableFault,
        TrainFault,
        WayFault {

  /** What kind of fault it is: the name of its record. */
  default String code() {
    return getClass().getSimpleName();
  }

  /** What is wrong, with the run, the place, the times and the numbers. */
  String sentence();
}
