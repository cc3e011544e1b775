package org.oskil.exchange.scenario;

import java.util.List;
import org.oskil.model.place.PlaceId;
import org.oskil.model.scenario.Scenario;

/**
 * Everything a scenario folder says.
 *
 * @param headcounts of every place, in the order of the file
 * @param fingerprint SHA-256 over the names and bytes of all files read, hexadecimal; a plan names
 *     it to say what it was made from
 */
public record ScenarioFolder(
    Scenario scenario, List<Headcount> headcounts, Backdrop backdrop, String fingerprint) {
  /**
   * The people of a place.
   *
   * @param people all of them
   * @param children of them children, without their adults
   * @param limitedMobility of them people of that class, with their carers
   * @param basis where the figures come from
   */
  public record Headcount(
      PlaceId place, int people, int children, int limitedMobility, String basis) {}

  public ScenarioFolder {
    headcounts = List.copyOf(headcounts);
  }
}
