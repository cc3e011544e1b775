package org.oskil.app;

/** How the program ended, as its exit code tells other programs. */
enum Ending {
  STANDS(0),
  REFUSED(1),
  BAD_INPUT(2),
  NOBODY_CARRIED(3),
  /** A bug or a broken machine; 70 as in sysexits(3). */
  BROKEN(70);

  private final int code;

  Ending(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
