package org.oskil.model.order;

/** Names an official who takes a step; nothing else about the person is known here. */
public record PersonId(String value) {
  public PersonId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A step needs the id of who takes it, but it is blank.");
    }
  }
}
