package org.oskil.server.orders;

import org.oskil.model.order.OrderState;
import org.oskil.model.order.VersionId;

/** What became of a draft that was sent. */
public sealed interface Drafted {
  /** It is kept under this revision. */
  record Kept(int revision) implements Drafted {}

  /** The same was there before. */
  record AlreadyKept(int revision) implements Drafted {}

  /** The id, or the number within the order, is that of another draft. */
  record Taken(VersionId version) implements Drafted {}

  /** It was changed from another revision than the last one. */
  record Stale(int latest) implements Drafted {}

  /** A step was taken, so the text stays as it is. */
  record Frozen(OrderState state) implements Drafted {}

  /** There is no such version, or not for whoever asks. */
  record Unknown() implements Drafted {}

  /** It touches a hromada that whoever sends it does not work for. */
  record OutOfScope() implements Drafted {}
}
