package org.oskil.server.platform.database;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which rows a piece of work may see and write; the database keeps to it too. */
public sealed interface Scope {
  /** The same as the database is told. */
  String setting();

  static Scope none() {
    return new None();
  }

  static Scope wholeDistrict() {
    return new WholeDistrict();
  }

  static Scope of(String... hromadas) {
    return new Hromadas(Set.of(hromadas));
  }

  /** Nothing that belongs to a hromada. */
  record None() implements Scope {
    @Override
    public String setting() {
      return "";
    }
  }

  /**
   * The rows of some hromadas.
   *
   * @param codes their KATOTTG codes, at least one
   */
  record Hromadas(Set<String> codes) implements Scope {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}-]+");

    public Hromadas {
      codes = Set.copyOf(codes);
      if (codes.isEmpty()) {
        throw new IllegalArgumentException("A scope needs a hromada. Maybe Scope.none() is meant.");
      }
      for (String code : codes) {
        if (!CODE.matcher(code).matches()) {
          throw new IllegalArgumentException(
              "This is not the code of a hromada: \"" + code + "\".");
        }
      }
    }

    @Override
    public String setting() {
      return String.join(",", new TreeSet<>(codes));
    }
  }

  /** Every row. */
  record WholeDistrict() implements Scope {
    @Override
    public String setting() {
      return "*";
    }
  }
}
