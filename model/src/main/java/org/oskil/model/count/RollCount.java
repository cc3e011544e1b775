package org.oskil.model.count;

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
