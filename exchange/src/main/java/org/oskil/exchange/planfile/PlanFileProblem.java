package org.oskil.exchange.planfile;

/**
 * One thing that is wrong with a plan file.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole file
 * @param value what stands there, or empty when nothing does
 * @param code stable name of the kind of problem
 * @param message what is wrong and what to do about it
 */
public record PlanFileProblem(
    String file, String pointer, String value, String code, String message) {
  @Override
  public String toString() {
    String found = value.isEmpty() ? "" : " Found: " + value;
    return "%s%s: %s%s".formatted(file, pointer.isEmpty() ? "" : "#" + pointer, message, found);
  }
}
