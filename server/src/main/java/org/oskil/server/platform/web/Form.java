package org.oskil.server.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.input.Nearest;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Where;

/**
 * Reads a form field by field. What is wrong is collected, and what was read is there once {@link
 * #throwIfAny()} has returned:
 *
 * <pre>{@code
 * var form = Form.ofBody();
 * var household = form.required("household", household());
 * var people = form.number("people", people(), 1, 50);
 * form.check(stays == (paper() != null), "paper", paper(), DecisionProblem.PAPER_MISSING);
 * form.throwIfAny();
 * return new Decision(household.orElseThrow(), people.orElseThrow());
 * }</pre>
 */
public final class Form {
  private final String before;
  private final List<Problem> problems;

  private Form(String before, List<Problem> problems) {
    this.before = before;
    this.problems = problems;
  }

  /** Fields are JSON pointers into the body. */
  public static Form ofBody() {
    return new Form("/", new ArrayList<>());
  }

  /** Fields are parameters of the address. */
  public static Form ofQuery() {
    return new Form("", new ArrayList<>());
  }

  /** An object within this one, whose problems are this one's too. */
  public Form at(String field) {
    return new Form(before + field + "/", problems);
  }

  /** An object in a list, counted from 0. */
  public Form at(String field, int index) {
    return new Form(before + field + "/" + index + "/", problems);
  }

  /** Whether it holds; a problem where it does not. */
  public boolean check(
      boolean holds, String field, @Nullable Object value, Problem.Code code, String... details) {
    if (!holds) {
      add(field, value, code, details);
    }
    return holds;
  }

  /** Any value at all. */
  public <T> Optional<T> required(String field, @Nullable T value) {
    check(value != null, field, null, RequestProblem.MISSING);
    return Optional.ofNullable(value);
  }

  /** A text that says something, without spaces around it. */
  public Optional<String> text(String field, @Nullable String value, int longest) {
    return required(field, value)
        .map(String::strip)
        .filter(text -> check(!text.isEmpty(), field, value, ProblemCode.BLANK))
        .filter(text -> isText(field, text, longest));
  }

  /** As {@link #text}, where none need be. */
  public Optional<String> optionalText(String field, @Nullable String value, int longest) {
    return Optional.ofNullable(value)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .filter(text -> isText(field, text, longest));
  }

  /** A whole number within limits, both included. */
  public Optional<Integer> number(
      String field, @Nullable Integer value, int smallest, int largest) {
    return required(field, value)
        .filter(number ->
            check(number >= smallest, field, number, RequestProblem.TOO_SMALL, "" + smallest))
        .filter(
            number -> check(number <= largest, field, number, ProblemCode.TOO_LARGE, "" + largest));
  }

  /** One of the words of an enum. */
  public <E extends Enum<E>> Optional<E> word(
      String field, @Nullable String value, Class<E> words) {
    List<E> all = List.of(words.getEnumConstants());
    List<String> names = all.stream().map(Enum::name).toList();
    return required(field, value)
        .filter(word -> {
          if (!names.contains(word)) {
            problems.add(
                new Problem(
                    where(field),
                    word,
                    ProblemCode.UNKNOWN_WORD,
                    List.of(String.join(", ", names)),
                    Nearest.to(word, names)));
          }
          return names.contains(word);
        })
        .map(word -> Enum.valueOf(words, word));
  }

  public void add(String field, @Nullable Object value, Problem.Code code, String... details) {
    String sent = value == null ? "" : value.toString();
    problems.add(new Problem(where(field), sent, code, List.of(details), ""));
  }

  /** Problems that another reader found, with fields as that one names them. */
  public void addAll(List<Problem> found) {
    problems.addAll(found);
  }

  public boolean isFaultless() {
    return problems.isEmpty();
  }

  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidRequest(problems);
    }
  }

  private boolean isText(String field, String text, int longest) {
    boolean fits =
        check(
            text.codePointCount(0, text.length()) <= longest,
            field,
            "",
            RequestProblem.TOO_LONG,
            "" + longest);
    boolean visible =
        text.codePoints().noneMatch(point -> Character.isISOControl(point) && point != '\n');
    return check(visible, field, "", RequestProblem.CONTROL_CHARACTER) && fits;
  }

  private Where where(String field) {
    return new Where("", 0, before + field);
  }
}
