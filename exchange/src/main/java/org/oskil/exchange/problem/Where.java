package org.oskil.exchange.problem;

/**
 * The spot in a file.
 *
 * @param line counted from 1; 0 where the problem is the file as a whole, or something that is not
 *     in it
 * @param field a column, or a JSON pointer; empty where no field is meant
 */
public record Where(String file, int line, String field) {
  public static Where file(String file) {
    return new Where(file, 0, "");
  }
}
