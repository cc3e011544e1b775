package org.oskil.app.words;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.oskil.model.place.Names;

/** A language the program speaks. */
public enum Language {
  UKRAINIAN("uk"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /** The code as written after {@code --lang}. */
  public String code() {
    return code;
  }

  public String of(Names names) {
    return switch (this) {
      case UKRAINIAN -> names.ukrainian();
      case ENGLISH -> names.english();
    };
  }

  /**
   * Ukrainian where the terminal is set to it, by the first of the three variables that says
   * anything; else English.
   */
  public static Language ofEnvironment(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(variable -> environment.getOrDefault(variable, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.startsWith("uk"))
        .map(value -> UKRAINIAN)
        .orElse(ENGLISH);
  }
}
