package org.oskil.model.publishing;

import java.util.List;
import org.oskil.model.published.PublicTable;

/**
 * A release that allows no subtraction.
 *
 * @param table what the public would see
 * @param withheld every figure that it does not show, with the reason; internal
 */
public record Proposal(PublicTable table, List<Withheld> withheld) {
  public Proposal {
    withheld = List.copyOf(withheld);
  }
}
