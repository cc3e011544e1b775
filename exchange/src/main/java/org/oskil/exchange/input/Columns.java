package org.oskil.exchange.input;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a table.
 *
 * @param required must be there, in any order
 * @param optional may be there
 */
public record Columns(List<String> required, List<String> optional) {
  public Columns {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
  }

  public static Columns of(String... required) {
    return new Columns(List.of(required), List.of());
  }

  /** The same with one of them optional. */
  public Columns withOptional(String column) {
    return new Columns(
        required.stream().filter(name -> !name.equals(column)).toList(),
        Stream.concat(optional.stream(), Stream.of(column)).toList());
  }

  boolean has(String column) {
    return required.contains(column) || optional.contains(column);
  }
}
