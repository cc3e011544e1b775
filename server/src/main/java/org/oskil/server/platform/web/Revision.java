package org.oskil.server.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which state of a thing somebody has seen, counted up with every change. Sent as {@code ETag}, and
 * sent back as {@code If-Match} by who changes it, so that nobody overwrites what he has not seen.
 */
public record Revision(long number) {
  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

  /** As it stands in the header, quotes included. */
  public String etag() {
    return "\"" + number + "\"";
  }

  /** The state that the client has seen; answers 428 where it does not say. */
  public static Revision required(@Nullable String ifMatch) {
    Matcher tag = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
    if (!tag.matches()) {
      throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, RequestProblem.REVISION_MISSING, "", "");
    }
    return new Revision(Long.parseLong(tag.group(1)));
  }

  /** Answers 412 where the thing has changed since. */
  public void mustBe(Revision now) {
    if (!equals(now)) {
      throw Refusal.of(
          HttpStatus.PRECONDITION_FAILED, RequestProblem.CHANGED_MEANWHILE, "", "", now.etag());
    }
  }
}
