package org.oskil.server.access;

import java.util.regex.Pattern;
import org.oskil.server.platform.access.Grant;

/** Where a role can hold. */
final class Areas {
  private static final Pattern HROMADA = Pattern.compile("UA[0-9]{17}");

  private Areas() {}

  static boolean isHromada(String text) {
    return HROMADA.matcher(text).matches();
  }

  static boolean isArea(String text) {
    return text.equals(Grant.EVERYWHERE) || isHromada(text);
  }
}
