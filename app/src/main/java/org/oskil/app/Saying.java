package org.oskil.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oskil.app.words.Language;
import org.oskil.app.words.Words;
import picocli.CommandLine.Option;

/** How a verb answers: in which language, as text or as JSON. */
final class Saying {
  @Option(names = "--lang", paramLabel = "uk|en", descriptionKey = "lang")
  private @Nullable Language language;

  @SuppressWarnings("UnusedVariable") // picocli asks for it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  private final Console console;

  Saying(Console console) {
    this.console = console;
  }

  boolean isJson() {
    return json;
  }

  Words words() {
    return new Words(language == null ? Language.ofEnvironment(console.environment()) : language);
  }

  void print(String json, List<String> text) {
    if (this.json) {
      console.out().println(json);
    } else {
      text.forEach(console.out()::println);
    }
    console.out().flush();
  }

  /** Said beside the result, on the error stream. */
  void remark(String sentence) {
    console.err().println(sentence);
    console.err().flush();
  }
}
