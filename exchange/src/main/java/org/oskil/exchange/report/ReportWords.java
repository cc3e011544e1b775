package org.oskil.exchange.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The catalogue of a report in one language: Ukrainian, or else English. */
final class ReportWords {
  private static final Control NO_DETOUR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle sentences;

  ReportWords(Locale locale) {
    this.locale = locale;
    this.sentences =
        ResourceBundle.getBundle("org.oskil.exchange.report.report", locale, NO_DETOUR);
  }

  Locale locale() {
    return locale;
  }

  String say(String key, Object... named) {
    return new MessageFormat(sentences.getString(key), locale).format(named);
  }
}
