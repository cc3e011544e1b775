package org.oskil.server.orders;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oskil.exchange.toponym.Asked;
import org.oskil.exchange.toponym.Candidate;
import org.oskil.exchange.toponym.Match;
import org.oskil.exchange.toponym.Resolution;
import org.oskil.model.gazetteer.Category;
import org.oskil.model.order.Procedure;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.web.Form;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Finds the place that a written name means. */
@RestController
@Tag(name = "places")
class PlaceEndpoint {
  private static final int LONGEST_NAME = 200;

  private final Reference reference;
  private final InstantSource clock;

  PlaceEndpoint(Reference reference, InstantSource clock) {
    this.reference = reference;
    this.clock = clock;
  }

  /** What came of it. */
  enum Found {
    ONE,
    SEVERAL,
    NONE
  }

  /**
   * A name as somebody wrote it.
   *
   * @param hromada name or code; may be left out
   * @param day on which it was written; today where it is left out
   */
  record NameForm(@Nullable String written, @Nullable String hromada, @Nullable LocalDate day) {
    Asked read(LocalDate today) {
      var form = Form.ofBody();
      var name = form.text("written", written, LONGEST_NAME);
      var within = form.optionalText("hromada", hromada, LONGEST_NAME);
      form.throwIfAny();
      return new Asked(name.orElseThrow(), within.orElse(""), day == null ? today : day);
    }
  }

  /**
   * The answer.
   *
   * @param match how surely it was recognised, where it is one
   * @param places the one, those to choose from, or those that come near
   */
  record FoundView(Found found, @Nullable Match match, List<CandidateView> places) {}

  record CandidateView(
      String code,
      String uk,
      String en,
      Category category,
      String hromada,
      String hromadaUk,
      String hromadaEn) {
    static CandidateView of(Candidate candidate) {
      return new CandidateView(
          candidate.place().value(),
          candidate.names().ukrainian(),
          candidate.names().english(),
          candidate.category(),
          candidate.hromada().value(),
          candidate.hromadaNames().ukrainian(),
          candidate.hromadaNames().english());
    }
  }

  @PostMapping("/api/places/resolve")
  @Needs(Permission.ORDERS_READ)
  @Operation(summary = "The one place that a written name means, or those to choose from")
  FoundView resolve(@RequestBody NameForm form) {
    LocalDate today = clock.instant().atZone(Procedure.KYIV).toLocalDate();
    return switch (reference.names().resolve(form.read(today))) {
      case Resolution.One one -> new FoundView(Found.ONE, one.match(), views(List.of(one.place())));
      case Resolution.Several several ->
          new FoundView(Found.SEVERAL, null, views(several.places()));
      case Resolution.Unknown unknown -> new FoundView(Found.NONE, null, views(unknown.nearest()));
    };
  }

  private static List<CandidateView> views(List<Candidate> candidates) {
    return candidates.stream().map(CandidateView::of).toList();
  }
}
