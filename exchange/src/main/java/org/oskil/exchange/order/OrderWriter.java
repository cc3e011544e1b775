package org.oskil.exchange.order;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oskil.model.order.Act;
import org.oskil.model.order.Coverage;
import org.oskil.model.order.Instructions;
import org.oskil.model.order.Listed;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.Step;
import org.oskil.model.place.KatottgCode;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes orders so that {@link OrderReader} reads the same again. */
public final class OrderWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OrderWriter() {}

  public static String write(OrderFile file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("order", file.version().order().toString());
    tree.put("version", file.version().id().toString());
    tree.put("number", file.version().number());
    tree.put("text", text(file.version().text()));
    tree.put("steps", file.steps().stream().map(OrderWriter::step).toList());
    return MAPPER.writeValueAsString(tree) + "\n";
  }

  /** The text alone. */
  public static String write(OrderText text) {
    return MAPPER.writeValueAsString(text(text));
  }

  /** The text as maps and lists, for a document around it. */
  public static Map<String, Object> text(OrderText text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("act", act(text.act()));
    tree.put(
        "basis",
        object(
            "grounds", names(text.basis().grounds()),
            "reason", names(text.basis().reason())));
    tree.put(
        "signatory",
        object(
            "name", names(text.signatory().name()),
            "position", names(text.signatory().position()),
            "acting", text.signatory().acting()));
    tree.put("coverage", coverage(text.coverage()));
    tree.put("instructions", instructions(text.instructions()));
    Instant end = text.term().toExclusive();
    tree.put(
        "term",
        object(
            "from",
            text.term().fromInclusive().toString(),
            "to",
            end.equals(Instant.MAX) ? "" : end.toString()));
    return tree;
  }

  private static Map<String, Object> act(Act act) {
    return object(
        "issuer", names(act.issuer()),
        "kind", act.kind().name(),
        "number", act.number(),
        "day", act.day().toString(),
        "place", names(act.place()));
  }

  private static Map<String, Object> coverage(Coverage coverage) {
    return object(
        "regime", coverage.regime().name(),
        "who", coverage.who().name(),
        "announced",
            coverage.announced().stream()
                .map(each -> object("places", each.places(), "by", each.by()))
                .toList(),
        "listed", listed(coverage.listed()));
  }

  private static Map<String, Object> listed(List<Listed> listed) {
    return object(
        "wholeHromadas",
            each(
                listed,
                Listed.WholeHromada.class,
                whole -> object("hromada", code(whole.hromada()), "extent", whole.extent().name())),
        "partsOfHromadas",
            each(
                listed,
                Listed.PartOfHromada.class,
                part ->
                    object(
                        "hromada", code(part.hromada()),
                        "places", part.places().stream().map(PlaceId::value).toList())),
        "settlements", each(listed, Listed.OneSettlement.class, one -> code(one.settlement())),
        "parts", each(listed, Listed.OnePart.class, one -> one.part().value()));
  }

  private static <L extends Listed> List<Object> each(
      List<Listed> listed, Class<L> kind, Function<L, Object> written) {
    return listed.stream().filter(kind::isInstance).map(kind::cast).map(written).toList();
  }

  private static Map<String, Object> instructions(Instructions instructions) {
    return object(
        "whereto", names(instructions.whereto()),
        "tasks",
            instructions.tasks().stream()
                .map(task ->
                    object("addressee", names(task.addressee()), "text", names(task.text())))
                .toList(),
        "entryLimits", names(instructions.entryLimits()),
        "hotlines",
            instructions.hotlines().stream()
                .map(line -> object("number", line.number(), "body", names(line.body())))
                .toList());
  }

  /** A step as maps, for a document around it. */
  public static Map<String, Object> step(Step step) {
    return object(
        "kind", StepKind.of(step).name(),
        "by", step.by().value(),
        "happened", step.happened().toString(),
        "note", StepKind.noteOf(step),
        "successor", StepKind.successorOf(step));
  }

  private static String code(KatottgCode code) {
    return code.value();
  }

  private static Map<String, Object> names(Names names) {
    return object("uk", names.ukrainian(), "en", names.english());
  }

  private static List<Map<String, Object>> names(List<Names> names) {
    return names.stream().map(OrderWriter::names).toList();
  }

  /** Keys and values in turn. */
  private static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return object;
  }
}
