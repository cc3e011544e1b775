package org.oskil.exchange.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An object of a JSON file, read key by key. Keys that are unknown, missing or of another kind are
 * reported with their JSON pointer.
 */
public final class JsonForm {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String file;
  private final String pointer;
  private final JsonNode node;
  private final Map<String, Integer> lines;
  private final Problems problems;

  /**
   * How a missing key is written instead, where one is nearly spelt like it: one problem, not two.
   */
  private final Map<String, String> misspelt = new HashMap<>();

  private JsonForm(
      String file, String pointer, JsonNode node, Map<String, Integer> lines, Problems problems) {
    this.file = file;
    this.pointer = pointer;
    this.node = node;
    this.lines = lines;
    this.problems = problems;
  }

  /** The object that is the file, or nothing and a problem. */
  public static Optional<JsonForm> parse(
      String file, String text, List<String> keys, Problems problems) {
    try {
      JsonNode root = MAPPER.readTree(text);
      var whole = new JsonForm(file, "", root, JsonLines.of(text), problems);
      if (!root.isObject()) {
        problems.add(new Where(file, 1, ""), "", ProblemCode.WRONG_KIND, Kind.OBJECT.example());
        return Optional.empty();
      }
      whole.requireKnown(keys);
      return Optional.of(whole);
    } catch (JacksonException invalid) {
      TokenStreamLocation at = invalid.getLocation();
      problems.add(
          new Where(file, at == null ? 1 : Math.max(1, at.getLineNr()), ""),
          "",
          ProblemCode.INVALID_JSON,
          invalid.getOriginalMessage());
      return Optional.empty();
    }
  }

  /**
   * The object that was sent as a whole message, or nothing and a problem. Its fields are told by
   * pointer only: a message has no lines worth counting.
   */
  public static Optional<JsonForm> parseMessage(String text, List<String> keys, Problems problems) {
    try {
      var whole = new JsonForm("", "", MAPPER.readTree(text), Map.of(), problems);
      if (!whole.node.isObject()) {
        problems.add(Where.file(""), "", ProblemCode.WRONG_KIND, Kind.OBJECT.example());
        return Optional.empty();
      }
      whole.requireKnown(keys);
      return Optional.of(whole);
    } catch (JacksonException invalid) {
      problems.add(Where.file(""), "", ProblemCode.INVALID_JSON, invalid.getOriginalMessage());
      return Optional.empty();
    }
  }

  private void requireKnown(List<String> keys) {
    List<String> missing = new ArrayList<>(keys.stream().filter(key -> !node.has(key)).toList());
    for (String name : node.propertyNames()) {
      if (!keys.contains(name)) {
        String meant = Nearest.to(name, missing);
        if (missing.remove(meant)) {
          misspelt.put(meant, name);
        }
        problems.add(new Problem(where(name), name, ProblemCode.UNKNOWN_KEY, List.of(), meant));
      }
    }
  }

  /** Whether the key is there, with a value. */
  public boolean has(String key) {
    JsonNode value = node.get(misspelt.getOrDefault(key, key));
    return value != null && !value.isNull();
  }

  /** Reports a key that is known, but not here. */
  public void misplaced(String key) {
    problems.add(where(key), key, ProblemCode.UNKNOWN_KEY);
  }

  /** Where this object stands. */
  public Field itself() {
    return Field.of(new Where(file, line(pointer), pointer), "", problems);
  }

  public Field text(String key) {
    return scalar(key, Kind.TEXT);
  }

  /** A text that may be left out: blank then. */
  public Field textIfThere(String key) {
    return has(key) ? text(key) : Field.none(where(key), problems);
  }

  /** The texts of a list that may be left out: none then. */
  public List<Field> textsIfThere(String key) {
    return has(key) ? texts(key) : List.of();
  }

  public Field number(String key) {
    return scalar(key, Kind.NUMBER);
  }

  private Field scalar(String key, Kind kind) {
    return find(key, kind)
        .map(value -> Field.of(where(key), value.asString(), problems))
        // Reported already: what the stand-in lacks must not be reported again.
        .orElseGet(() -> Field.of(where(key), "", new Problems()));
  }

  /** The object under this key; an empty one, of which nothing is reported, where there is none. */
  public JsonForm object(String key, List<String> keys) {
    return find(key, Kind.OBJECT)
        .map(value -> known(pointer + "/" + key, value, keys))
        .orElseGet(
            () -> new JsonForm(file, pointer, MAPPER.createObjectNode(), lines, new Problems()));
  }

  /** The objects of the list under this key. */
  public List<JsonForm> objects(String key, List<String> keys) {
    List<JsonForm> forms = new ArrayList<>();
    find(key, Kind.LIST)
        .ifPresent(list -> {
          for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/" + key + "/" + i;
            JsonNode item = list.get(i);
            if (item.isObject()) {
              forms.add(known(at, item, keys));
            } else {
              problems.add(
                  new Where(file, line(at), at),
                  item.toString(),
                  ProblemCode.WRONG_KIND,
                  Kind.OBJECT.example());
            }
          }
        });
    return forms;
  }

  /** The texts of the list under this key. */
  public List<Field> texts(String key) {
    List<Field> fields = new ArrayList<>();
    find(key, Kind.LIST)
        .ifPresent(list -> {
          for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/" + key + "/" + i;
            JsonNode item = list.get(i);
            var spot = new Where(file, line(at), at);
            if (item.isString()) {
              fields.add(Field.of(spot, item.asString(), problems));
            } else {
              problems.add(spot, item.toString(), ProblemCode.WRONG_KIND, Kind.TEXT.example());
            }
          }
        });
    return fields;
  }

  /** A truth value. */
  public boolean flag(String key) {
    return find(key, Kind.FLAG).map(JsonNode::asBoolean).orElse(false);
  }

  private JsonForm known(String at, JsonNode value, List<String> keys) {
    var form = new JsonForm(file, at, value, lines, problems);
    form.requireKnown(keys);
    return form;
  }

  private Optional<JsonNode> find(String key, Kind kind) {
    JsonNode value = node.get(misspelt.getOrDefault(key, key));
    if (value == null) {
      problems.add(
          new Where(file, line(pointer), pointer + "/" + key), "", ProblemCode.MISSING_KEY, key);
      return Optional.empty();
    }
    if (!kind.fits(value)) {
      problems.add(where(key), value.toString(), ProblemCode.WRONG_KIND, kind.example());
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private Where where(String key) {
    String at = pointer + "/" + misspelt.getOrDefault(key, key);
    return new Where(file, line(at), at);
  }

  private int line(String at) {
    return lines.getOrDefault(at, 1);
  }

  /** What may stand under a key. */
  private enum Kind {
    TEXT("\"…\""),
    NUMBER("1"),
    OBJECT("{ … }"),
    LIST("[ … ]"),
    FLAG("true");

    private final String example;

    Kind(String example) {
      this.example = example;
    }

    String example() {
      return example;
    }

    boolean fits(JsonNode value) {
      return switch (this) {
        case TEXT -> value.isString();
        case NUMBER -> value.isNumber();
        case OBJECT -> value.isObject();
        case LIST -> value.isArray();
        case FLAG -> value.isBoolean();
      };
    }
  }
}
