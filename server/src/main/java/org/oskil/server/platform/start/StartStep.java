package org.oskil.server.platform.start;

import java.util.Locale;
import java.util.ResourceBundle;

/** What the server is doing while somebody waits for it to start. */
public enum StartStep {
  UNPACKING,
  CREATING,
  STOPPING_LEFTOVER,
  RECOVERING,
  MIGRATING;

  /** The same in the language of a person: Ukrainian, or else English. */
  public String in(Locale locale) {
    return ResourceBundle.getBundle(
            "org.oskil.server.platform.start.settings",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
        .getString("step." + name());
  }
}
