package org.oskil.exchange.submission;

import java.util.List;

/** The kinds of entries, and the keys that each may have beside {@code kind}. */
enum Kind {
  REGISTERED,
  DESCRIBED,
  VISITED,
  STATED,
  REVIEWED,
  SEEN,
  MERGED,
  MERGE_UNDONE,
  STRUCK_OFF,
  REINSTATED;

  boolean has(String key) {
    return keys().contains(key);
  }

  private List<String> keys() {
    return switch (this) {
      case REGISTERED -> List.of("resident", "basis", "age", "mobility", "guardians", "personal");
      case DESCRIBED -> List.of("resident", "age", "mobility", "guardians", "personal");
      case VISITED -> List.of("order", "found", "personal");
      case STATED ->
          List.of(
              "resident",
              "order",
              "voice",
              "guardian",
              "statement",
              "witnessed",
              "leaves",
              "personal");
      case REVIEWED -> List.of("resident", "order", "statement", "witnessed", "leaves", "personal");
      case SEEN -> List.of("resident", "presence", "personal");
      case MERGED -> List.of("duplicate", "of", "personal");
      case MERGE_UNDONE -> List.of("merge", "personal");
      case STRUCK_OFF -> List.of("resident", "reason", "personal");
      case REINSTATED -> List.of("resident", "personal");
    };
  }

  /** Every key that any kind may have. */
  static final List<String> KEYS =
      List.of(
          "kind",
          "resident",
          "basis",
          "age",
          "mobility",
          "guardians",
          "order",
          "found",
          "voice",
          "guardian",
          "statement",
          "witnessed",
          "leaves",
          "presence",
          "duplicate",
          "of",
          "merge",
          "reason",
          "personal");
}
