package org.oskil.exchange.planfile;

import java.util.List;

/**
 * What a plan was made from.
 *
 * @param folder the scenario folder, relative to the folder of the plan file, with forward slashes
 * @param fingerprint SHA-256 over the folder's files, in hexadecimal
 * @param happened what has happened since the folder was written, in order; one entry for each
 *     replan
 */
public record MadeFrom(String folder, String fingerprint, List<Happening> happened) {
  public MadeFrom {
    happened = List.copyOf(happened);
  }
}
