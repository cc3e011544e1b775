package org.oskil.server.access;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.oskil.server.platform.web.Form;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be: long. Which letters it is made of does not matter. */
@Component
final class Passwords {
  static final int SHORTEST = 12;

  /** In bytes; bcrypt reads no further. */
  private static final int LONGEST = 72;

  private final PasswordEncoder encoder;

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  /** Notes what is wrong with it, without repeating it. */
  void check(Form form, String field, @Nullable String password) {
    form.required(field, password)
        .ifPresent(text -> {
          form.check(
              text.length() >= SHORTEST,
              field,
              "",
              AccessProblem.PASSWORD_TOO_SHORT,
              Integer.toString(SHORTEST));
          form.check(
              text.getBytes(StandardCharsets.UTF_8).length <= LONGEST,
              field,
              "",
              AccessProblem.PASSWORD_TOO_LONG,
              Integer.toString(LONGEST));
        });
  }

  String hash(@Nullable String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalStateException("There was no password to hash. Maybe it was not checked.");
    }
    return hash;
  }
}
