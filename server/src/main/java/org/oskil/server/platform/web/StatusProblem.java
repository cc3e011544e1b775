package org.oskil.server.platform.web;

import java.util.Locale;

/** What a status says where nothing more is known. */
final class StatusProblem {
  private StatusProblem() {}

  static ProblemDocument document(int status, Locale locale) {
    return ProblemDocument.of(status, code(status), locale);
  }

  private static RequestProblem code(int status) {
    return switch (status) {
      case 404 -> RequestProblem.NO_SUCH_ADDRESS;
      case 405 -> RequestProblem.METHOD_NOT_ALLOWED;
      case 406 -> RequestProblem.MEDIA_TYPE_NOT_WRITTEN;
      case 413 -> RequestProblem.BODY_TOO_LONG;
      case 415 -> RequestProblem.MEDIA_TYPE_NOT_READ;
      case 421 -> RequestProblem.FOREIGN_HOST;
      case 503 -> RequestProblem.BUSY;
      default -> status < 500 ? RequestProblem.BAD_REQUEST : RequestProblem.BROKEN;
    };
  }
}
