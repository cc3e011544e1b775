package org.oskil.exchange.planfile;

import java.time.Instant;
import java.util.List;
import org.oskil.model.movement.VehicleId;
import org.oskil.model.network.CrossingId;
import org.oskil.model.threat.LineId;

/**
 * What one replan had to reckon with.
 *
 * @param now runs that departed before this moment stayed as they were
 * @param refutedLines claimed lines that no longer stand
 * @param demand who is to be carried from then on
 */
public record Happening(
    Instant now,
    List<CrossingId> lostCrossings,
    List<VehicleId> lostVehicles,
    List<LineId> refutedLines,
    Demand demand) {

  /**
   * A file of parties that replaced those of the scenario.
   *
   * @param file relative to the folder of the plan file, with forward slashes
   * @param fingerprint SHA-256 of its bytes, in hexadecimal
   */
  public record Demand(String file, String fingerprint) {
    /** The parties stayed as they were. */
    public static final Demand AS_BEFORE = new Demand("", "");

    public boolean isNew() {
      return !equals(AS_BEFORE);
    }
  }

  public Happening {
    lostCrossings = List.copyOf(lostCrossings);
    lostVehicles = List.copyOf(lostVehicles);
    refutedLines = List.copyOf(refutedLines);
  }

  /** The same, where the demand file has another name seen from elsewhere. */
  public Happening withDemandFile(String file) {
    return new Happening(
        now, lostCrossings, lostVehicles, refutedLines, new Demand(file, demand.fingerprint()));
  }
}
