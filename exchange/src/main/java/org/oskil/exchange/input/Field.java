package org.oskil.exchange.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.oskil.exchange.problem.Problem;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;

/**
 * One value as it was written, and where. Each reading method answers a stand-in after it has
 * reported a problem.
 */
public final class Field {
  /** What stands for an id or a text that could not be read; nothing legible is equal to it. */
  static final String UNREADABLE = "\u0000";

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");
  private static final Pattern PLACE_CODE = Pattern.compile("UA[0-9]{17}|X-[A-Z0-9-]+");
  private static final int SHOWN_CHARACTERS = 80;

  private final Where where;
  private final String value;
  private final boolean there;
  private final Problems problems;

  private Field(Where where, String value, boolean there, Problems problems) {
    this.where = where;
    this.value = value;
    this.there = there;
    this.problems = problems;
  }

  static Field of(Where where, String value, Problems problems) {
    return new Field(where, value, true, problems);
  }

  /** A field that need not be there and is not. */
  static Field none(Where where, Problems problems) {
    return new Field(where, "", false, problems);
  }

  /** The column, or the JSON pointer. */
  public String pointer() {
    return where.field();
  }

  /** As written. */
  public String value() {
    return value;
  }

  /** Whether the column is there at all. */
  public boolean isThere() {
    return there;
  }

  public boolean isBlank() {
    return value.isBlank();
  }

  public void report(Problem.Code code, String... details) {
    reportWithSuggestion("", code, details);
  }

  /** Reports a problem without showing the value, which is personal. */
  public void reportHidden(Problem.Code code, String... details) {
    problems.add(new Problem(where, "", code, List.of(details), ""));
  }

  void reportWithSuggestion(String suggestion, Problem.Code code, String... details) {
    String shown =
        value.length() <= SHOWN_CHARACTERS ? value : value.substring(0, SHOWN_CHARACTERS) + "…";
    problems.add(new Problem(where, shown, code, List.of(details), suggestion));
  }

  /** Whether there is a value of visible characters only. */
  boolean isLegible() {
    if (isBlank()) {
      report(ProblemCode.BLANK);
      return false;
    }
    return isBlankOrLegible();
  }

  private boolean isBlankOrLegible() {
    if (INVISIBLE.matcher(value).find()) {
      reportWithSuggestion(withoutInvisible(value), ProblemCode.INVISIBLE_CHARACTER);
      return false;
    }
    return true;
  }

  static String withoutInvisible(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
  }

  /** Any text, or none. */
  public String note() {
    return isBlankOrLegible() ? value : UNREADABLE;
  }

  public String text() {
    return isLegible() ? value : UNREADABLE;
  }

  /** A text whose words are not written with Latin letters where Cyrillic ones belong. */
  public String ukrainian() {
    return unmixed(Lookalikes.repairedUkrainian(text()), ProblemCode.LATIN_LOOKALIKE);
  }

  /** A text whose words are not written with Cyrillic letters where Latin ones belong. */
  public String english() {
    return unmixed(Lookalikes.repairedEnglish(text()), ProblemCode.CYRILLIC_LOOKALIKE);
  }

  private String unmixed(String repaired, ProblemCode otherwise) {
    if (!repaired.equals(UNREADABLE) && !repaired.equals(value)) {
      reportWithSuggestion(repaired, otherwise);
    }
    return repaired;
  }

  /** The name of something, given here. */
  public String id() {
    String id = text();
    if (Lookalikes.isMixed(id)) {
      reportWithSuggestion(Lookalikes.toLatin(id), ProblemCode.CYRILLIC_LOOKALIKE);
    }
    return id;
  }

  public boolean isPlaceCode() {
    return PLACE_CODE.matcher(value).matches();
  }

  /** The code of a settlement in Ukraine's codifier, or {@code X-…}. */
  public String placeCode() {
    String code = text();
    if (code.equals(UNREADABLE) || isPlaceCode()) {
      return code;
    }
    String latin = Lookalikes.toLatin(code);
    if (!latin.equals(code)) {
      reportWithSuggestion(latin, ProblemCode.CYRILLIC_LOOKALIKE);
    } else {
      report(ProblemCode.INVALID_PLACE_CODE);
    }
    return code;
  }

  /** The name of something that is given elsewhere. */
  public String reference(Ids ids, ProblemCode unknown) {
    String id = text();
    if (id.equals(UNREADABLE) || ids.has(id)) {
      return id;
    }
    String latin = Lookalikes.toLatin(id);
    if (ids.has(latin)) {
      reportWithSuggestion(latin, ProblemCode.CYRILLIC_LOOKALIKE);
    } else if (!ids.accepts(id)) {
      reportWithSuggestion(ids.nearestTo(id), unknown);
    }
    return id;
  }

  public <E extends Enum<E>> E oneOf(Class<E> words) {
    return Words.read(this, words);
  }

  /** {@code yes} or {@code no}. */
  public boolean yes() {
    return Words.yes(this);
  }

  /** A whole number, 0 or more. */
  public int count() {
    return Numbers.whole(this, 0);
  }

  /** A whole number, 1 or more. */
  public int positive() {
    return Numbers.whole(this, 1);
  }

  /** A decimal number. */
  public double decimal() {
    return Numbers.decimal(this);
  }

  public Instant instant(Instant standIn) {
    return Times.instant(this, standIn);
  }

  /** A moment, or what stands for an empty field. */
  public Instant instantOr(Instant open) {
    return isBlank() ? open : Times.instant(this, open);
  }

  public LocalTime timeOfDay() {
    return Times.timeOfDay(this);
  }

  public LocalDate day() {
    return Times.day(this, LocalDate.EPOCH);
  }

  /** A day, or what stands for an empty field. */
  public LocalDate dayOr(LocalDate open) {
    return isBlank() ? open : Times.day(this, open);
  }

  /** An id that its maker drew by chance. */
  public UUID uuid() {
    return Uuids.read(this);
  }

  public ZoneId zone() {
    return Times.zone(this);
  }
}
