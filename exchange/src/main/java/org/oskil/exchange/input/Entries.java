package org.oskil.exchange.input;

import java.util.List;
import java.util.function.Function;

/**
 * What the sound rows of a table say.
 *
 * @param whole whether the table was there and nothing was wrong with any row, so that what it does
 *     not say is not so
 */
public record Entries<T>(List<Entry<T>> entries, boolean whole) {
  /** A row, to report what turns out to be wrong with it later, and what it says. */
  public record Entry<T>(Row row, T value) {}

  public Entries {
    entries = List.copyOf(entries);
  }

  public List<T> values() {
    return entries.stream().map(Entry::value).toList();
  }

  /** Something else that each of them says. */
  public <U> List<U> map(Function<T, U> said) {
    return entries.stream().map(entry -> said.apply(entry.value())).toList();
  }
}
