package org.oskil.exchange.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.oskil.exchange.problem.ProblemCode;

/** Reads moments, days, times of day and time zones as ISO 8601 writes them. */
final class Times {
  private static final Pattern TIME_OF_DAY = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  private Times() {}

  static Instant instant(Field field, Instant standIn) {
    if (!field.isLegible()) {
      return standIn;
    }
    try {
      return OffsetDateTime.parse(field.value()).toInstant();
    } catch (DateTimeException notWithOffset) {
      field.report(
          isLocal(field.value()) ? ProblemCode.TIME_WITHOUT_OFFSET : ProblemCode.NOT_A_TIME);
      return standIn;
    }
  }

  private static boolean isLocal(String value) {
    try {
      return LocalDateTime.parse(value).isAfter(LocalDateTime.MIN);
    } catch (DateTimeException neither) {
      return false;
    }
  }

  /** Hours and minutes, both of two digits. */
  static LocalTime timeOfDay(Field field) {
    if (!field.isLegible()) {
      return LocalTime.MIDNIGHT;
    }
    if (!TIME_OF_DAY.matcher(field.value()).matches()) {
      field.report(ProblemCode.NOT_A_TIME_OF_DAY);
      return LocalTime.MIDNIGHT;
    }
    return LocalTime.parse(field.value());
  }

  static LocalDate day(Field field, LocalDate standIn) {
    if (!field.isLegible()) {
      return standIn;
    }
    try {
      return LocalDate.parse(field.value());
    } catch (DateTimeException notADay) {
      field.report(ProblemCode.NOT_A_DAY);
      return standIn;
    }
  }

  static ZoneId zone(Field field) {
    if (!field.isLegible()) {
      return ZoneOffset.UTC;
    }
    try {
      return ZoneId.of(field.value());
    } catch (DateTimeException unknown) {
      field.reportWithSuggestion(
          Nearest.to(field.value(), ZoneId.getAvailableZoneIds()), ProblemCode.UNKNOWN_ZONE);
      return ZoneOffset.UTC;
    }
  }
}
