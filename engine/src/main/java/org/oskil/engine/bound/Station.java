package org.oskil.engine.bound;

/**
 * Where vehicles of a crew stand at the beginning of a working spell: at first, ready for their
 * first run; later, at one of the origins.
 *
 * @param from first step at which they can leave
 * @param spellEnds step at which the next working spell begins, or the end
 * @param vehicles how many start there; none at later spells, which take over whoever came there
 */
record Station(int index, int crew, int origin, int from, int spellEnds, int vehicles) {
  /** Stands for "nowhere: the operation is over". */
  static final int NONE = -1;
}
