package org.oskil.exchange.submission;

/** How a statement is written. */
enum StatementWord {
  AGREES,
  UNDECIDED,
  REFUSES_SIGNED,
  REFUSES_UNSIGNED,
  REVOKES
}
