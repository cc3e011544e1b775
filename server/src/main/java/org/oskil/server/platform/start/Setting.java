package org.oskil.server.platform.start;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One effective setting, to be printed when the server starts.
 *
 * @param name the option or variable it comes from
 * @param value never a secret
 */
public record Setting(String name, String value) {
  /** What it is, in one line: Ukrainian, or else English. */
  public String explanation(Locale locale) {
    return ResourceBundle.getBundle(
            "org.oskil.server.platform.start.settings",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString(name);
  }
}
