package org.oskil.server.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a list: the values of its last item in the columns that the list is ordered by.
 * Clients send it back as they got it.
 */
public record Cursor(List<String> values) {
  private static final String SEPARATOR = "\u001f";

  public Cursor {
    values = List.copyOf(values);
  }

  public static Cursor of(Object... values) {
    return new Cursor(Arrays.stream(values).map(Object::toString).toList());
  }

  /** Empty where the text was never given out. */
  static Optional<Cursor> find(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      String joined = UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(new Cursor(List.of(joined.split(Pattern.quote(SEPARATOR), -1))));
    } catch (IllegalArgumentException | CharacterCodingException foreign) {
      return Optional.empty();
    }
  }

  String text() {
    byte[] bytes = String.join(SEPARATOR, values).getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
