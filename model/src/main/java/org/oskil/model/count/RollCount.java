package org.oskil.model.count;

import org.oskil.model.register.Basis;
import org.oskil.model.register.Registration;
import org.oskil.model.register.Registration.Standing;

/**
 * How the roll is made up. Merged and struck off are taken away, so that no sum changes silently.
 *
 * @param baseline people on the list with which the operation began
 * @param discovered people found or born since
 * @param merged registrations that were found to be somebody else's duplicate
 * @param struckOff registrations taken off with a reason
 */
public record RollCount(int baseline, int discovered, int merged, int struckOff) {
  public static final RollCount NOBODY = new RollCount(0, 0, 0, 0);

  /** What one registration adds, and takes away again where it does not count. */
  public static RollCount of(Registration registration) {
    boolean baseline = registration.basis() == Basis.BASELINE;
    return new RollCount(
        baseline ? 1 : 0,
        baseline ? 0 : 1,
        registration.standing() == Standing.MERGED ? 1 : 0,
        registration.standing() == Standing.STRUCK_OFF ? 1 : 0);
  }

  public int roll() {
    return baseline + discovered - merged - struckOff;
  }

  public RollCount plus(RollCount other) {
    return new RollCount(
        baseline + other.baseline,
        discovered + other.discovered,
        merged + other.merged,
        struckOff + other.struckOff);
  }

  public RollCount minus(RollCount other) {
    return plus(new RollCount(-other.baseline, -other.discovered, -other.merged, -other.struckOff));
  }
}
