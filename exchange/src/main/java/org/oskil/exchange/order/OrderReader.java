package org.oskil.exchange.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.oskil.exchange.input.JsonForm;
import org.oskil.exchange.input.SourceText;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.problem.Problems;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.order.OrderId;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.PersonId;
import org.oskil.model.order.VersionId;

/** Reads orders whole, or says everything that is wrong with them. */
public final class OrderReader {
  private static final List<String> FILE_KEYS =
      List.of("order", "version", "number", "text", "steps");
  private static final List<String> DRAFT_KEYS = List.of("order", "version", "number", "text");

  private final Gazetteer gazetteer;

  public OrderReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** An order with its steps. */
  public OrderFile read(Path file) throws InvalidInput, IOException {
    var problems = new Problems();
    String name = String.valueOf(file.getFileName());
    Optional<OrderFile> read =
        SourceText.decode(name, Files.readAllBytes(file), problems)
            .flatMap(text -> JsonForm.parse(name, text, FILE_KEYS, problems))
            .map(form -> new OrderFile(version(form), StepReading.steps(form)));
    InvalidInput.throwIfAny(problems);
    return read.orElseThrow(() -> new IllegalStateException(name + " has neither order nor fault"));
  }

  /** A draft as it is sent: the same document without steps. */
  public OrderVersion readDraft(String json) throws InvalidInput {
    return message(json, DRAFT_KEYS, this::version);
  }

  /** The text alone, as a revision of a draft is sent and kept. */
  public OrderText readText(String json) throws InvalidInput {
    return message(json, TextReading.KEYS, form -> new TextReading(gazetteer).text(form));
  }

  /** A step as it is sent by somebody. */
  public static SentStep readStep(String json, PersonId by) throws InvalidInput {
    return message(json, SentStep.KEYS, form -> SentStep.read(form, by));
  }

  private static <T> T message(String json, List<String> keys, Function<JsonForm, T> reading)
      throws InvalidInput {
    var problems = new Problems();
    Optional<T> read = JsonForm.parseMessage(json, keys, problems).map(reading);
    InvalidInput.throwIfAny(problems);
    return read.orElseThrow(
        () -> new IllegalStateException("A message has neither form nor fault"));
  }

  private OrderVersion version(JsonForm form) {
    return new OrderVersion(
        new VersionId(form.text("version").uuid()),
        new OrderId(form.text("order").uuid()),
        form.number("number").positive(),
        new TextReading(gazetteer).text(form.object("text", TextReading.KEYS)));
  }
}
