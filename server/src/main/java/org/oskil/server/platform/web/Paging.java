package org.oskil.server.platform.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which piece of a long list is asked for. A query orders by some columns of which the last is
 * unique, begins after the cursor, and takes {@link #rows()} rows.
 */
public final class Paging {
  /** What a client gets that asks for no number. */
  public static final int USUAL = 50;

  public static final int MOST = 500;

  private final int limit;
  private final @Nullable Cursor after;

  private Paging(int limit, @Nullable Cursor after) {
    this.limit = limit;
    this.after = after;
  }

  /**
   * From the parameters {@code limit} and {@code after} of an address.
   *
   * @param columns how many columns the list is ordered by
   */
  public static Paging parse(@Nullable Integer limit, @Nullable String after, int columns) {
    var form = Form.ofQuery();
    Optional<Integer> number = form.number("limit", limit == null ? USUAL : limit, 1, MOST);
    Optional<Cursor> cursor = Optional.ofNullable(after).flatMap(Cursor::find);
    form.check(
        after == null || cursor.filter(found -> found.values().size() == columns).isPresent(),
        "after",
        after,
        RequestProblem.NOT_A_CURSOR);
    form.throwIfAny();
    return new Paging(number.orElseThrow(), cursor.orElse(null));
  }

  /** Most items of a piece. */
  public int limit() {
    return limit;
  }

  /** How many rows to ask the database for: one more tells whether there is a next piece. */
  public int rows() {
    return limit + 1;
  }

  public Optional<Cursor> after() {
    return Optional.ofNullable(after);
  }
}
