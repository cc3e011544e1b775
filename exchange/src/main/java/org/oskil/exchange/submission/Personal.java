package org.oskil.exchange.submission;

/**
 * A personal word of a submission, kept apart from what is counted.
 *
 * @param entry the how-manieth entry it belongs to, counted from 0
 */
public record Personal(int entry, Kind kind, String text) {
  /** What a personal word is. The names are the keys of the JSON object. */
  public enum Kind {
    NAME,
    PHONE,
    ADDRESS,
    /** Number of the signed form, or of a document. */
    PAPER,
    /** Why they stay, in their own words; voluntary. */
    REASON,
    OFFICIAL,
    WITNESS,
    NOTE
  }

  /** Longer words are refused. */
  public static final int LONGEST = 2_000;
}
