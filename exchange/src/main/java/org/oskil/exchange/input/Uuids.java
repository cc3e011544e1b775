package org.oskil.exchange.input;

import java.util.UUID;
import java.util.regex.Pattern;
import org.oskil.exchange.problem.ProblemCode;

/** Reads ids that their makers drew by chance. */
final class Uuids {
  private static final Pattern WRITTEN =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final UUID STAND_IN = new UUID(0, 0);

  private Uuids() {}

  static UUID read(Field field) {
    if (!field.isLegible()) {
      return STAND_IN;
    }
    if (!WRITTEN.matcher(field.value()).matches()) {
      field.report(ProblemCode.NOT_A_UUID);
      return STAND_IN;
    }
    return UUID.fromString(field.value());
  }
}
