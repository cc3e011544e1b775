package org.oskil.server.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.oskil.exchange.input.Nearest;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Where;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a form of a body. Jackson gives up at the first key or value that does not fit, so each is
 * noted and taken out, and the rest is tried again.
 */
final class Fitting {
  private static final int MOST_PROBLEMS = 50;
  private static final int LONGEST_ECHO = 100;

  private final JsonMapper mapper;
  private final JavaType target;
  private final JsonNode body;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  Fitting(JsonMapper mapper, JavaType target, JsonNode body) {
    this.mapper = mapper;
    this.target = target;
    this.body = body;
  }

  /** The form, or everything that does not fit. */
  Object fitted() {
    while (true) {
      try {
        Object form = mapper.treeToValue(body, target);
        if (problems.isEmpty()) {
          return form;
        }
        throw new InvalidRequest(problems);
      } catch (MismatchedInputException misfit) {
        note(misfit, misfit.getTargetType() == null ? Object.class : misfit.getTargetType());
      } catch (ValueInstantiationException refused) {
        note(refused, refused.getType().getRawClass());
      }
    }
  }

  /** Throws where the next try would end at the same place. */
  private void note(DatabindException misfit, Class<?> kind) {
    String pointer = pointer(misfit);
    if (seen.add(pointer)) {
      problems.add(problem(misfit, kind, pointer));
      if (problems.size() < MOST_PROBLEMS && takeOut(JsonPointer.compile(pointer))) {
        return;
      }
    }
    throw new InvalidRequest(problems);
  }

  private Problem problem(DatabindException misfit, Class<?> kind, String pointer) {
    JsonNode node = body.at(pointer);
    String value = node.isValueNode() && !node.isNull() ? node.asString() : "";
    if (misfit instanceof UnrecognizedPropertyException unknown) {
      Collection<Object> known = unknown.getKnownPropertyIds();
      String name = unknown.getPropertyName();
      String meant =
          known == null ? "" : Nearest.to(name, known.stream().map(Object::toString).toList());
      return problem(pointer, name, ProblemCode.UNKNOWN_KEY, "", meant);
    }
    if (kind.isEnum()) {
      List<String> words = Arrays.stream(kind.getEnumConstants()).map(Object::toString).toList();
      return problem(
          pointer,
          value,
          ProblemCode.UNKNOWN_WORD,
          String.join(", ", words),
          Nearest.to(value, words));
    }
    JsonKind wanted = JsonKind.of(kind);
    return problem(
        pointer,
        value,
        node.isString() ? wanted.misread() : ProblemCode.WRONG_KIND,
        wanted.example(),
        "");
  }

  private static Problem problem(
      String pointer, String value, Problem.Code code, String detail, String meant) {
    String echo = value.length() > LONGEST_ECHO ? value.substring(0, LONGEST_ECHO) + "…" : value;
    return new Problem(new Where("", 0, pointer), echo, code, List.of(detail), meant);
  }

  /** False where the body as a whole does not fit, so that nothing can be taken out. */
  private boolean takeOut(JsonPointer at) {
    if (at.matches()) {
      return false;
    }
    return switch (body.at(at.head())) {
      case ObjectNode object -> object.remove(at.last().getMatchingProperty()) != null;
      case ArrayNode list -> {
        list.setNull(at.last().getMatchingIndex());
        yield true;
      }
      default -> false;
    };
  }

  private static String pointer(DatabindException misfit) {
    return misfit.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
