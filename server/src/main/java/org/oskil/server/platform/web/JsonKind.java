package org.oskil.server.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;

/** How a component of a form is written in JSON. */
enum JsonKind {
  NUMBER("12"),
  TRUTH("true"),
  UUID_TEXT("\"019900a0-0000-7000-8000-000000000000\""),
  TIME("\"2023-08-10T06:00:00+03:00\""),
  DAY("\"2023-08-10\""),
  TEXT("\"…\""),
  LIST("[…]"),
  OBJECT("{…}");

  private final String example;

  JsonKind(String example) {
    this.example = example;
  }

  String example() {
    return example;
  }

  /** What is wrong with a text that is not one of these. */
  Problem.Code misread() {
    return switch (this) {
      case NUMBER -> ProblemCode.NOT_A_NUMBER;
      case UUID_TEXT -> RequestProblem.NOT_A_UUID;
      case TIME -> ProblemCode.NOT_A_TIME;
      case DAY -> ProblemCode.NOT_A_DAY;
      case TRUTH, TEXT, LIST, OBJECT -> ProblemCode.WRONG_KIND;
    };
  }

  static JsonKind of(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return TRUTH;
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return NUMBER;
    }
    if (type == UUID.class) {
      return UUID_TEXT;
    }
    if (type == Instant.class) {
      return TIME;
    }
    if (type == LocalDate.class) {
      return DAY;
    }
    if (CharSequence.class.isAssignableFrom(type) || type.isEnum()) {
      return TEXT;
    }
    return Collection.class.isAssignableFrom(type) || type.isArray() ? LIST : OBJECT;
  }
}
