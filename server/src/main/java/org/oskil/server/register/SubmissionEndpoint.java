package org.oskil.server.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.oskil.exchange.submission.InvalidSubmission;
import org.oskil.exchange.submission.SentSubmission;
import org.oskil.exchange.submission.SubmissionReader;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.web.InvalidRequest;
import org.oskil.server.submissions.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "submissions")
final class SubmissionEndpoint {
  private final Register register;
  private final Submissions submissions;
  private final InstantSource clock;

  SubmissionEndpoint(Register register, Submissions submissions, InstantSource clock) {
    this.register = register;
    this.submissions = submissions;
    this.clock = clock;
  }

  /**
   * The answer to a submission.
   *
   * @param caseReference what the household is called on paper and by phone
   * @param again whether the same was kept before
   */
  record Answer(String caseReference, boolean again) {}

  @PostMapping("/api/submissions")
  @Needs(Permission.SUBMISSIONS_SEND)
  @Operation(
      summary = "Takes what was said or seen about a household; may be resent until it is answered")
  ResponseEntity<Answer> take(@RequestBody String body, Principal author) {
    return switch (record(read(body), author)) {
      case Recorded.Taken taken ->
          ResponseEntity.status(HttpStatus.CREATED)
              .body(new Answer(taken.reference().value(), false));
      case Recorded.TakenBefore before ->
          ResponseEntity.ok(new Answer(before.reference().value(), true));
      case Recorded.Refused refused -> throw new InvalidRequest(refused.problems());
    };
  }

  private Recorded record(SentSubmission sent, Principal author) {
    return register.record(sent, author.getName());
  }

  private SentSubmission read(String body) {
    try {
      return SubmissionReader.read(body, clock.instant());
    } catch (InvalidSubmission invalid) {
      throw new InvalidRequest(invalid.problems());
    }
  }

  /** Numbers of a device's sequence that have not come yet. */
  record Missing(UUID device, List<Long> sequence) {}

  @GetMapping("/api/devices/{device}/missing")
  @Needs(Permission.SUBMISSIONS_SEND)
  @Operation(
      summary = "Which submissions of a device have not come yet, below the highest that has")
  Missing missing(@PathVariable UUID device) {
    return new Missing(device, submissions.missingFrom(device));
  }
}
