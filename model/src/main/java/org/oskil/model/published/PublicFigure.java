package org.oskil.model.published;

/** A figure as the public sees it. */
public sealed interface PublicFigure {
  /** Figures below this are never shown (k). */
  int SMALLEST = 10;

  /** How many people; never fewer than ten. */
  record Shown(int people) implements PublicFigure {
    public Shown {
      if (people < SMALLEST) {
        throw new IllegalArgumentException(
            "A figure below %d must not be shown. Maybe it was not withheld.".formatted(SMALLEST));
      }
    }
  }

  /**
   * Not shown: below ten, zero too, or one from which such a figure could be worked out. Which of
   * the two is not said, because that alone would tell of few people.
   */
  record Withheld() implements PublicFigure {}
}
