package org.oskil.engine.bound;

/** What is made as small as possible. */
sealed interface Aim {
  /** The exposure on one line. */
  record ExposureOn(int line) implements Aim {}

  /**
   * The largest over all lines of the exposure less what nobody can do better than, in weighted
   * seconds.
   */
  final class LargestRegret implements Aim {
    private final long[] references;

    LargestRegret(long[] references) {
      this.references = references.clone();
    }

    long[] references() {
      return references.clone();
    }
  }

  /** What to take off the weighted exposures. */
  default long taken(long[] lineWeights) {
    return switch (this) {
      case ExposureOn alone -> 0;
      case LargestRegret regret -> {
        long sum = 0;
        for (int line = 0; line < lineWeights.length; line++) {
          sum += lineWeights[line] * regret.references[line];
        }
        yield sum;
      }
    };
  }
}
