package org.oskil.engine.duty;

/** How closely a search looks. Only one that looks at everything proves anything. */
public enum Detail {
  /** Runs of one stop, left every half hour or so. */
  ROUGH(6, true),
  /** Every run, its first stop left every twenty minutes or so. */
  MEDIUM(4, false),
  /** Every run over stops that the last complete searches found best anywhere at any time. */
  FAMILIAR(1, false),
  EVERYTHING(1, false);

  final int stride;
  final boolean oneStop;

  Detail(int stride, boolean oneStop) {
    this.stride = stride;
    this.oneStop = oneStop;
  }
}
