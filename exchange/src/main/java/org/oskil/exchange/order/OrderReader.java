package org.oskil.exchange.order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.oskil.exchange.input.JsonForm;
import org.oskil.exchange.input.SourceText;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.problem.Problems;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.order.OrderId;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.Step;
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
  public OrderVersion readDraft(String source, String json) throws InvalidInput {
    var problems = new Problems();
    Optional<OrderVersion> read =
        JsonForm.parse(source, json, DRAFT_KEYS, problems).map(this::version);
    InvalidInput.throwIfAny(problems);
    return read.orElseThrow(() -> new IllegalStateException("A draft has neither text nor fault"));
  }

  /** The text alone, as a revision of a draft is sent. */
  public OrderText readText(String source, String json) throws InvalidInput {
    var problems = new Problems();
    Optional<OrderText> read =
        JsonForm.parse(source, json, TextReading.KEYS, problems)
            .map(form -> new TextReading(gazetteer).text(form));
    InvalidInput.throwIfAny(problems);
    return read.orElseThrow(() -> new IllegalStateException("A text has neither words nor fault"));
  }

  /** A step as it is sent. */
  public static Step readStep(String source, String json) throws InvalidInput {
    var problems = new Problems();
    Optional<Step> read =
        JsonForm.parse(source, json, StepReading.KEYS, problems).map(StepReading::step);
    InvalidInput.throwIfAny(problems);
    return read.orElseThrow(() -> new IllegalStateException("A step has neither kind nor fault"));
  }

  private OrderVersion version(JsonForm form) {
    return new OrderVersion(
        new VersionId(form.text("version").uuid()),
        new OrderId(form.text("order").uuid()),
        form.number("number").positive(),
        new TextReading(gazetteer).text(form.object("text", TextReading.KEYS)));
  }
}
