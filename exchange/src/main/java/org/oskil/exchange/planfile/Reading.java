package org.oskil.exchange.planfile;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object being read. What is wrong is noted and a stand-in returned, so that reading goes
 * on and everything wrong is known at the end; nothing that holds a stand-in may leave the reader.
 */
final class Reading {
  private static final int SHOWN = 80;

  private final JsonNode json;
  private final String pointer;
  private final Noted noted;
  private final Set<String> asked = new HashSet<>();

  /** Takes note of a problem. */
  @FunctionalInterface
  interface Noted {
    void note(String pointer, String value, String code, String message);
  }

  Reading(JsonNode json, String pointer, Noted noted) {
    this.json = json;
    this.pointer = pointer;
    this.noted = noted;
    if (!json.isObject()) {
      note(pointer, json, "not-an-object", "An object { … } is expected here.");
    }
  }

  boolean has(String name) {
    return json.has(name);
  }

  String text(String name) {
    return text(ask(name), at(name));
  }

  /** A text that is not blank. */
  <T> T id(String name, Function<String, T> make) {
    return make.apply(filled(ask(name), at(name)));
  }

  <T> List<T> ids(String name, Function<String, T> make) {
    var values = new ArrayList<T>();
    for (Element element : elements(name)) {
      values.add(make.apply(filled(element.json(), element.pointer())));
    }
    return values;
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> kind) {
    E[] known = kind.getEnumConstants();
    JsonNode value = ask(name);
    for (E one : known) {
      if (value.isString() && one.name().equals(value.stringValue())) {
        return one;
      }
    }
    note(at(name), value, code(value), "One of " + List.of(known) + " is expected here.");
    return known[0];
  }

  Instant time(String name) {
    return parsed(
        name,
        Instant::parse,
        Instant.EPOCH,
        "A time such as 2023-08-10T03:00:00Z is expected here.");
  }

  Duration span(String name) {
    return parsed(
        name, Duration::parse, Duration.ZERO, "A length of time such as PT30S is expected here.");
  }

  long whole(String name) {
    JsonNode value = ask(name);
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue();
    }
    note(at(name), value, code(value), "A whole number is expected here.");
    return 0;
  }

  /** A whole number of things. */
  int count(String name) {
    JsonNode value = ask(name);
    if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0) {
      return value.intValue();
    }
    note(at(name), value, code(value), "A whole number, 0 or more, is expected here.");
    return 0;
  }

  <T> T object(String name, Function<Reading, T> read) {
    return whole(new Reading(ask(name), at(name), noted), read);
  }

  <T> List<T> objects(String name, Function<Reading, T> read) {
    var values = new ArrayList<T>();
    for (Element element : elements(name)) {
      values.add(whole(new Reading(element.json(), element.pointer(), noted), read));
    }
    return values;
  }

  /** Notes a problem with what stands under a name. */
  void refuse(String name, String code, String message) {
    note(at(name), ask(name), code, message);
  }

  /** Notes every field that nobody asked for: a misspelt one would be lost in silence. */
  static <T> T whole(Reading reading, Function<Reading, T> read) {
    T value = read.apply(reading);
    for (var field : reading.json.properties()) {
      if (!reading.asked.contains(field.getKey())) {
        reading.note(
            reading.at(field.getKey()),
            field.getValue(),
            "unknown-field",
            "Nothing of this name belongs here; known are "
                + reading.asked.stream().sorted().toList()
                + ".");
      }
    }
    return value;
  }

  private record Element(JsonNode json, String pointer) {}

  private List<Element> elements(String name) {
    JsonNode array = ask(name);
    if (!array.isArray()) {
      note(at(name), array, code(array), "A list [ … ] is expected here.");
      return List.of();
    }
    var elements = new ArrayList<Element>();
    for (JsonNode element : array) {
      elements.add(new Element(element, at(name) + "/" + elements.size()));
    }
    return elements;
  }

  private <T> T parsed(String name, Function<String, T> parse, T standIn, String expected) {
    JsonNode value = ask(name);
    if (value.isString()) {
      try {
        return parse.apply(value.stringValue());
      } catch (DateTimeException notParsed) {
        note(at(name), value, "not-readable", expected);
        return standIn;
      }
    }
    note(at(name), value, code(value), expected);
    return standIn;
  }

  private String text(JsonNode value, String at) {
    if (value.isString()) {
      return value.stringValue();
    }
    note(at, value, code(value), "A text is expected here.");
    return "";
  }

  private String filled(JsonNode value, String at) {
    String text = text(value, at);
    if (!text.isBlank()) {
      return text;
    }
    if (value.isString()) {
      note(at, value, "blank", "An id is expected here, but it is blank.");
    }
    return "?";
  }

  private JsonNode ask(String name) {
    asked.add(name);
    return json.path(name);
  }

  private String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static String code(JsonNode value) {
    return value.isMissingNode() ? "missing" : "not-expected";
  }

  private void note(String at, JsonNode value, String code, String message) {
    String found = value.isMissingNode() ? "" : value.toString();
    noted.note(
        at, found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…", code, message);
  }
}
