package org.oskil.server.access;

/**
 * What somebody looks at a case for. There is no other purpose: not conscription, not tax, not the
 * policing of those who stay.
 */
enum Purpose {
  /** Before or after a visit. */
  VISIT,
  /** The household calls, or is called. */
  CALL,
  TRANSPORT,
  RECEPTION,
  /** Statements contradict each other. */
  REVIEW,
  /** Bringing a family together. */
  REUNION,
  /** Handing over to those who receive or succeed us. */
  HANDOVER,
  AUDIT
}
