package org.oskil.exchange.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * The catalogue of sentences in one language. Each code has a message, what is wrong, and an
 * advice, what to do.
 */
final class Wording {
  /** The machine's own language must not decide: what is not Ukrainian is English. */
  static final Control NO_DETOUR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle sentences;
  private final ResourceBundle common;

  Wording(Locale locale, Problem.Code code) {
    this.locale = locale;
    this.sentences = code.sentences(locale);
    this.common = ProblemCode.BLANK.sentences(locale);
  }

  String message(Problem problem) {
    return sentence(problem.code().id() + ".message", problem);
  }

  String advice(Problem problem) {
    String advice = sentence(problem.code().id() + ".advice", problem);
    return problem.suggestion().isEmpty()
        ? advice
        : format(common.getString("suggestion"), problem.suggestion()) + " " + advice;
  }

  private String sentence(String key, Problem problem) {
    Object[] named =
        Stream.concat(Stream.of(problem.value()), problem.details().stream()).toArray();
    return format(sentences.getString(key), named);
  }

  private String format(String pattern, Object... named) {
    return new MessageFormat(pattern, locale).format(named);
  }
}
