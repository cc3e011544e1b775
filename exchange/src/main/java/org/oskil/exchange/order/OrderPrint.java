package org.oskil.exchange.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.gazetteer.Unit.Populated;
import org.oskil.model.order.Act;
import org.oskil.model.order.Announced;
import org.oskil.model.order.Expansion;
import org.oskil.model.order.Instructions;
import org.oskil.model.order.ListingCount;
import org.oskil.model.order.OrderText;
import org.oskil.model.order.OrderVersion;
import org.oskil.model.order.Procedure;
import org.oskil.model.order.Signatory;
import org.oskil.model.order.Term;
import org.oskil.model.place.Names;
import org.oskil.model.place.PlaceId;

/**
 * An order as plain text for people, in Ukrainian or else English, with every place by its code.
 */
public final class OrderPrint {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

  private final Gazetteer gazetteer;
  private final boolean ukrainian;
  private final ResourceBundle words;
  private final Locale locale;
  private final StringBuilder page = new StringBuilder();

  private OrderPrint(Gazetteer gazetteer, Locale locale) {
    this.gazetteer = gazetteer;
    this.ukrainian = locale.getLanguage().equals("uk");
    this.locale = locale;
    this.words =
        ResourceBundle.getBundle(
            "org.oskil.exchange.order.print",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  public static String of(OrderVersion version, Gazetteer gazetteer, Locale locale) {
    var print = new OrderPrint(gazetteer, locale);
    print.add(version);
    return print.page.toString();
  }

  private void add(OrderVersion version) {
    OrderText text = version.text();
    addHead(text.act(), version.number());
    line(said("reason", in(text.basis().reason())));
    addList("grounds", text.basis().grounds().stream().map(this::in).toList());
    line(said("regime." + text.coverage().regime().name()));
    line(said("who." + text.coverage().who().name()));
    line(said("whereto", in(text.instructions().whereto())));
    addPlaces(text);
    addInstructions(text.instructions());
    addTerm(text.term());
    addSignatory(text.signatory());
  }

  private void addHead(Act act, int number) {
    line(in(act.issuer()));
    line("");
    line(
        said("kind." + act.kind().name())
            + " "
            + (act.number().isEmpty() ? said("number.none") : said("number", act.number()))
            + ", "
            + said("version", String.valueOf(number)));
    line(DAY.format(act.day()) + ", " + in(act.place()));
    line("");
  }

  private void addPlaces(OrderText text) {
    Expansion expansion = Expansion.of(text, gazetteer);
    LocalDate day = text.act().day();
    line("");
    line(said("places", String.valueOf(expansion.places().size())));
    expansion.places().stream()
        .collect(groupingBy(place -> hromada(place, day), TreeMap::new, toList()))
        .forEach((hromada, places) -> addHromada(hromada, places, day));
    expansion
        .unnamed()
        .forEach(code -> line(said("unnamed", in(gazetteer.get(code.id()).namesOn(day)))));
    for (Announced announced : text.coverage().announced()) {
      ListingCount count = expansion.against(announced);
      line(
          said(
              "announced",
              String.valueOf(count.announced()),
              announced.by(),
              String.valueOf(count.distinct()),
              difference(count)));
    }
    line("");
  }

  private String hromada(PlaceId place, LocalDate day) {
    return gazetteer.get(place) instanceof Populated populated
        ? in(gazetteer.hromadaOf(populated).namesOn(day))
        : "";
  }

  private void addHromada(String hromada, List<PlaceId> places, LocalDate day) {
    line(said("hromada", hromada, String.valueOf(places.size())));
    places.forEach(place -> line("  " + in(gazetteer.get(place).namesOn(day)) + ", " + place));
  }

  private String difference(ListingCount count) {
    String by = String.valueOf(Math.abs(count.difference()));
    return switch (Integer.signum(count.difference())) {
      case 0 -> said("announced.same");
      case 1 -> said("announced.more", by);
      default -> said("announced.fewer", by);
    };
  }

  private void addInstructions(Instructions instructions) {
    addList(
        "tasks",
        instructions.tasks().stream()
            .map(task -> in(task.addressee()) + ": " + in(task.text()))
            .toList());
    addList("entry", instructions.entryLimits().stream().map(this::in).toList());
    addList(
        "hotlines",
        instructions.hotlines().stream()
            .map(hotline -> hotline.number() + ", " + in(hotline.body()))
            .toList());
  }

  private void addList(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      line(said(heading));
      lines.forEach(each -> line("- " + each));
    }
  }

  private void addTerm(Term term) {
    String from = moment(term.fromInclusive());
    line(
        term.toExclusive().equals(Instant.MAX)
            ? said("term.open", from)
            : said("term.closed", from, moment(term.toExclusive())));
  }

  private void addSignatory(Signatory signatory) {
    line("");
    line(in(signatory.position()) + (signatory.acting() ? ", " + said("acting") : ""));
    line(in(signatory.name()));
  }

  private static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(Procedure.KYIV));
  }

  private String in(Names names) {
    return ukrainian ? names.ukrainian() : names.english();
  }

  private String said(String key, Object... named) {
    return new MessageFormat(words.getString(key), locale).format(named);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
