package org.oskil.exchange.order;

import java.time.Instant;
import java.util.List;
import org.oskil.exchange.input.Field;
import org.oskil.exchange.input.JsonForm;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.order.Act;
import org.oskil.model.order.Basis;
import org.oskil.model.order.Instructions;
import org.oskil.model.order.Instructions.Hotline;
import org.oskil.model.order.Instructions.Task;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.Signatory;
import org.oskil.model.order.Term;
import org.oskil.model.place.Names;

/** What an order says, part by part. */
final class TextReading {
  static final List<String> KEYS =
      List.of("act", "basis", "signatory", "coverage", "instructions", "term");
  private static final List<String> LANGUAGES = List.of("uk", "en");

  private final Gazetteer gazetteer;

  TextReading(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  OrderText text(JsonForm form) {
    return new OrderText(
        act(form.object("act", List.of("issuer", "kind", "number", "day", "place"))),
        basis(form.object("basis", List.of("grounds", "reason"))),
        signatory(form.object("signatory", List.of("name", "position", "acting"))),
        new CoverageReading(gazetteer).coverage(form.object("coverage", CoverageReading.KEYS)),
        instructions(
            form.object("instructions", List.of("whereto", "tasks", "entryLimits", "hotlines"))),
        term(form.object("term", List.of("from", "to"))));
  }

  private static Act act(JsonForm form) {
    return new Act(
        names(form, "issuer"),
        form.text("kind").oneOf(Act.Kind.class),
        form.text("number").note(),
        form.text("day").day(),
        names(form, "place"));
  }

  private static Basis basis(JsonForm form) {
    return new Basis(
        form.objects("grounds", LANGUAGES).stream().map(TextReading::names).toList(),
        names(form, "reason"));
  }

  private static Signatory signatory(JsonForm form) {
    return new Signatory(names(form, "name"), names(form, "position"), form.flag("acting"));
  }

  private static Instructions instructions(JsonForm form) {
    return new Instructions(
        names(form, "whereto"),
        form.objects("tasks", List.of("addressee", "text")).stream()
            .map(task -> new Task(names(task, "addressee"), names(task, "text")))
            .toList(),
        form.objects("entryLimits", LANGUAGES).stream().map(TextReading::names).toList(),
        form.objects("hotlines", List.of("number", "body")).stream()
            .map(hotline -> new Hotline(hotline.text("number").text(), names(hotline, "body")))
            .toList());
  }

  private static Term term(JsonForm form) {
    Instant from = form.text("from").instant(Instant.MIN);
    Field end = form.text("to");
    Instant to = end.instantOr(Instant.MAX);
    if (!from.isBefore(to)) {
      end.report(ProblemCode.ENDS_BEFORE_IT_BEGINS, from.toString());
      return new Term(Instant.MIN, Instant.MAX);
    }
    return new Term(from, to);
  }

  private static Names names(JsonForm form, String key) {
    return names(form.object(key, LANGUAGES));
  }

  private static Names names(JsonForm form) {
    return new Names(form.text("uk").ukrainian(), form.text("en").english());
  }
}
