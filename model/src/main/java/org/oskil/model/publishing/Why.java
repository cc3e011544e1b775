package org.oskil.model.publishing;

/** Why a figure is withheld. Told to those who prepare a release, never to the public. */
public enum Why {
  /** Fewer than ten, zero included (primary suppression). */
  TOO_FEW,
  /** Another withheld figure could be worked out with it (complementary suppression). */
  GIVES_ANOTHER_AWAY,
  /** It differs by fewer than ten from a figure that an earlier release showed. */
  CHANGED_TOO_LITTLE,
  /** With it, a sum would show that fewer than ten people of the rest have changed. */
  REST_CHANGED_TOO_LITTLE
}
