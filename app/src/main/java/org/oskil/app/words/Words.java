package org.oskil.app.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Says things in one language. Sentences are in {@code words.properties} beside this class. */
public final class Words {
  private static final Control NO_DETOUR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  private static final long SECONDS_PER_HOUR = 3600;

  private final Language language;
  private final ResourceBundle sentences;

  public Words(Language language) {
    this.language = language;
    sentences = bundle("words");
  }

  public Language language() {
    return language;
  }

  /** The descriptions of verbs and options. */
  public ResourceBundle usage() {
    return bundle("usage");
  }

  /**
   * A sentence with its places {0}, {1} … filled. Numbers must come as text: see {@link #number}.
   */
  public String say(String key, String... named) {
    return new MessageFormat(sentences.getString(key), language.locale()).format(named);
  }

  /** A number with its noun in the right form: 1 рейс, 2 рейси, 5 рейсів. */
  public String counted(String noun, long number) {
    return number(number) + " " + sentences.getString(noun + "." + form(number));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  public String percent(double percent) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(percent) + " %";
  }

  /** Weighted person-seconds as whole weighted person-hours. */
  public String personHours(long weightedSeconds) {
    return number(Math.round((double) weightedSeconds / SECONDS_PER_HOUR));
  }

  public String time(Instant time, ZoneId zone) {
    return DateTimeFormatter.ofPattern("d MMM HH:mm", language.locale()).format(time.atZone(zone));
  }

  private String form(long number) {
    return switch (language) {
      case ENGLISH -> number == 1 ? "one" : "many";
      case UKRAINIAN -> {
        long ten = number % 10;
        long hundred = number % 100;
        boolean teen = hundred >= 11 && hundred <= 14;
        if (ten == 1 && !teen) {
          yield "one";
        }
        yield ten >= 2 && ten <= 4 && !teen ? "few" : "many";
      }
    };
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("org.oskil.app.words." + name, language.locale(), NO_DETOUR);
  }
}
