package org.oskil.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program said when it was run. */
record Said(int code, String out, String err) {
  static Said by(String... arguments) {
    return in(Map.of("LANG", "en_GB.UTF-8"), arguments);
  }

  static Said in(Map<String, String> environment, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            false,
            environment);
    int code = Oskil.run(console, arguments);
    return new Said(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  JsonNode json() {
    return new JsonMapper().readTree(out);
  }

  JsonNode problems() {
    return new JsonMapper().readTree(err);
  }
}
