package org.oskil.bench;

/** Who can take part, by the word used on the command line. */
enum Entrant {
  OSKIL,
  TIMEFOLD,
  ORTOOLS
}
