package org.oskil.server.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import org.oskil.exchange.roll.InvalidRoll;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.web.InvalidRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "register")
final class RollEndpoint {
  private final RollImport rolls;
  private final InstantSource clock;

  RollEndpoint(Register register, InstantSource clock) {
    this.rolls = new RollImport(register);
    this.clock = clock;
  }

  @PostMapping(path = "/api/rolls", consumes = "text/csv")
  @Needs(Permission.ROLLS_IMPORT)
  @Operation(summary = "Imports a roll, or only says what importing it would do")
  RollImport.Report take(
      @RequestBody byte[] csv,
      @RequestParam Instant asOf,
      @RequestParam(defaultValue = "true") boolean dryRun,
      Principal author) {
    try {
      return rolls.take(csv, asOf, clock.instant(), dryRun, author.getName());
    } catch (InvalidRoll invalid) {
      throw new InvalidRequest(invalid.problems());
    }
  }
}
