package org.oskil.exchange.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the page together: one template, one style, the scripts in their order, and the data as one
 * JSON element.
 */
public final class PlanPage {
  private static final List<String> SCRIPTS =
      List.of(
          "words.js",
          "view.js",
          "counts.js",
          "map.js",
          "clock.js",
          "runs.js",
          "places.js",
          "claims.js",
          "start.js");

  private PlanPage() {}

  /** The whole file as text, to be written in UTF-8. */
  public static String html(PageContent content) {
    String scripts = SCRIPTS.stream().map(PlanPage::resource).collect(Collectors.joining("\n"));
    return resource("page.html")
        .replace("/*STYLE*/", resource("page.css"))
        .replace("/*SCRIPTS*/", scripts)
        .replace("{/*DATA*/}", harmless(PageData.of(content).toString()));
  }

  /**
   * Inside a script element, only an escaped less-than sign can never end the element or open a
   * comment.
   */
  private static String harmless(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static String resource(String name) {
    try (InputStream in = PlanPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The page's part " + name + " is missing. Maybe the build left out resources.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
