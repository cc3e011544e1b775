package org.oskil.model.order;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oskil.model.order.Instructions.Hotline;
import org.oskil.model.order.Instructions.Task;
import org.oskil.model.place.Names;

/** The text of an order field by field, under the names of the order file; without its places. */
final class TextFields {
  private final Map<String, String> fields = new LinkedHashMap<>();

  private TextFields() {}

  static Map<String, String> of(OrderText text) {
    var fields = new TextFields();
    fields.addHead(text);
    fields.addCoverage(text.coverage());
    fields.addInstructions(text.instructions());
    fields.add("term/from", text.term().fromInclusive().toString());
    Instant end = text.term().toExclusive();
    fields.add("term/to", end.equals(Instant.MAX) ? "" : end.toString());
    return fields.fields;
  }

  private void addHead(OrderText text) {
    Act act = text.act();
    add("act/issuer", act.issuer());
    add("act/kind", act.kind().name());
    add("act/number", act.number());
    add("act/day", act.day().toString());
    add("act/place", act.place());
    addAll("basis/grounds", text.basis().grounds());
    add("basis/reason", text.basis().reason());
    add("signatory/name", text.signatory().name());
    add("signatory/position", text.signatory().position());
    add("signatory/acting", text.signatory().acting() ? "yes" : "no");
  }

  private void addCoverage(Coverage coverage) {
    add("coverage/regime", coverage.regime().name());
    add("coverage/who", coverage.who().name());
    List<Announced> announced = coverage.announced();
    for (int i = 0; i < announced.size(); i++) {
      add("coverage/announced/" + i + "/places", String.valueOf(announced.get(i).places()));
      add("coverage/announced/" + i + "/by", announced.get(i).by());
    }
  }

  private void addInstructions(Instructions instructions) {
    add("instructions/whereto", instructions.whereto());
    List<Task> tasks = instructions.tasks();
    for (int i = 0; i < tasks.size(); i++) {
      add("instructions/tasks/" + i + "/addressee", tasks.get(i).addressee());
      add("instructions/tasks/" + i + "/text", tasks.get(i).text());
    }
    addAll("instructions/entryLimits", instructions.entryLimits());
    List<Hotline> hotlines = instructions.hotlines();
    for (int i = 0; i < hotlines.size(); i++) {
      add("instructions/hotlines/" + i + "/number", hotlines.get(i).number());
      add("instructions/hotlines/" + i + "/body", hotlines.get(i).body());
    }
  }

  private void addAll(String field, List<Names> list) {
    for (int i = 0; i < list.size(); i++) {
      add(field + "/" + i, list.get(i));
    }
  }

  private void add(String field, Names names) {
    add(field + "/uk", names.ukrainian());
    add(field + "/en", names.english());
  }

  private void add(String field, String value) {
    fields.put(field, value);
  }
}
