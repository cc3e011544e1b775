package org.oskil.engine.drawn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.oskil.model.plan.Plan;
import org.oskil.model.scenario.Scenario;

/**
 * Scenarios and plans as text. One thing a line, in any order but nodes before what joins them:
 *
 * <pre>
 * 08:00 to 12:00, step 10 min                     when, on 10 August 2023; a day later: 12:00+1
 * lines near, far                                 default: one line, front
 * bands 0 km 10, 10 km 5, 20 km 1, 40 km 0        these are the defaults
 * weights children 4, limited 2, others 1         these are the defaults
 * stops 2 within 20 min                           default
 * curfew 21:00 to 05:00                           default: none
 * transfer 10 min                                 default
 * loss 10:00                                      default: the start
 * Alpha 7/12 km: 2 families of 3, 4 people, 1 wheelchair with carer, 2 parties of 5 from 09:00
 * Beta 9 km armoured only: 1 stretcher with carer
 * Fork 30 km                                      a node where nobody lives; one distance holds for every line
 * Alpha – Fork 12 min 30 s                        a road
 * Fork ~ City 3 min by bridge, 6 an hour          a crossing; may end in “, closed”
 * hub City: 2 berths, room 100, room 300 from 12:00
 * transit Rest: 1 berth
 * railhead Junction: 1 berth
 * train T1 from Junction to City, 10:00 to 11:00, 50 seats, exposed 5 min
 * 2 × bus at City: 20 seats, 1 wheelchair, 08:00 to 18:00, stop 5 min, boarding 10 s, alighting 5 min, armoured
 * </pre>
 *
 * Groups are called after their place and their position in its line: Alpha-1, Alpha-2, …
 */
public final class Drawn {
  static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
  static final LocalDate DAY = LocalDate.of(2023, 8, 10);

  private Drawn() {}

  public static Scenario scenario(String drawing) {
    return new Drawing(drawing).scenario();
  }

  /** A time of the first day. */
  public static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  /**
   * A plan of a scenario. Legs go the fastest way, over the crossing they name; times are as
   * written:
   *
   * <pre>
   * 08:00 bus-01 City ~ bridge 08:00 ~ Beta 08:20–08:30 (1 of Beta-1) → Junction 08:50–09:00, train T1
   * 2 of Beta-1 without a seat
   * </pre>
   *
   * The first is the time of departure. At stops follow arrival and departure, at the hub arrival
   * and readiness; between the tildes stands when the vehicle drives onto the crossing. Runs are
   * called run-1, run-2, …
   */
  public static Plan plan(Scenario scenario, String drawing) {
    return new PlanDrawing(scenario).read(drawing);
  }

  /** A plan as text. */
  public static String show(Plan plan) {
    return PlanDrawing.write(plan);
  }
}
