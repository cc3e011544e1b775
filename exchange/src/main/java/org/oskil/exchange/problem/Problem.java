package org.oskil.exchange.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One thing that is wrong, in no language yet.
 *
 * @param value what was found there; empty where nothing was
 * @param details what the sentence names besides the value, in the order of the catalogue's places
 *     {1}, {2} …
 * @param suggestion what was perhaps meant; empty where nothing comes near
 */
public record Problem(
    Where where, String value, Code code, List<String> details, String suggestion) {
  public Problem {
    details = List.copyOf(details);
  }

  /**
   * A kind of problems. An enum of them lies beside its catalogue: {@code problems.properties} and
   * {@code problems_uk.properties} of the enum's package, with a {@code .message} and an {@code
   * .advice} for each id.
   */
  public interface Code {
    /** The name of the constant, which is stable. */
    String name();

    /** As written into JSON and documentation: {@code missing-file}. */
    default String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentences of the package that the enum lies in. */
    default ResourceBundle sentences(Locale locale) {
      return ResourceBundle.getBundle(
          getClass().getPackageName() + ".problems", locale, Wording.NO_DETOUR);
    }
  }

  /** The same in the language of a person: Ukrainian, or else English. */
  public Told in(Locale locale) {
    var wording = new Wording(locale, code);
    return new Told(
        where.file(),
        where.line(),
        where.field(),
        value,
        code.id(),
        wording.message(this),
        wording.advice(this));
  }

  /**
   * A problem in words, with its components as they go into JSON.
   *
   * @param line 0 where the whole file is meant
   */
  public record Told(
      String file,
      int line,
      String field,
      String value,
      String code,
      String message,
      String advice) {
    /** One line for a screen: {@code people.csv:12: children "-3": …}. */
    public String sentence() {
      var told = new StringBuilder(file);
      if (line > 0) {
        told.append(':').append(line);
      }
      told.append(':');
      if (!field.isEmpty()) {
        told.append(' ').append(field);
      }
      if (!value.isEmpty()) {
        told.append(" \"").append(value).append("\"");
      }
      if (!field.isEmpty() || !value.isEmpty()) {
        told.append(':');
      }
      return told.append(' ').append(message).append(' ').append(advice).toString();
    }
  }
}
