package org.oskil.server.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a long list.
 *
 * @param next what to send as {@code after} for the next piece; absent where this is the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Of what was found for a request, which asks for one more than it shows.
   *
   * @param cursor what an item is found by again; the same columns as the list is ordered by
   */
  public static <T> Page<T> of(List<T> found, Paging asked, Function<T, Cursor> cursor) {
    if (found.size() <= asked.limit()) {
      return new Page<>(found, null);
    }
    List<T> shown = found.subList(0, asked.limit());
    return new Page<>(shown, cursor.apply(shown.getLast()).text());
  }

  public <U> Page<U> map(Function<T, U> each) {
    return new Page<>(items.stream().map(each).toList(), next);
  }
}
