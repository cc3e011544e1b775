package org.oskil.model.law;

import org.oskil.model.place.Names;
import org.oskil.model.time.Validity;

/**
 * The words a person signs or says while this row is valid.
 *
 * @param sample whether the words are ours, because the official annex was not at hand
 * @param act the id of the {@link LegalAct} it rests on
 */
public record StatementForm(
    Kind kind, Regime regime, Validity validity, boolean sample, String act, Names text) {
  /** What is stated. */
  public enum Kind {
    /** A signed acknowledgement of the risk of staying. */
    REFUSAL,
    /** Taking a refusal back, through any channel and without a signature. */
    REVOCATION
  }
}
