package org.oskil.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.oskil.server.platform.database.TestDatabase;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Users of a server under test, all with one password that is quick to check. */
public final class TestUsers {
  /** Has every role in the whole district. */
  public static final String EVERYBODY = "everybody";

  public static final String PASSWORD = "correct horse battery";
  private static final String HASH = hash();

  private TestUsers() {}

  /**
   * @param grants such as {@code AUDITOR:*}
   */
  public static void add(TestDatabase database, String id, String... grants) {
    database
        .asOwner()
        .sql(
            """
            INSERT INTO app_user (user_id, display_name, made_by, made_at)
            VALUES (:id, :id, 'test', now())
            """)
        .param("id", id)
        .update();
    database
        .asOwner()
        .sql(
            """
            INSERT INTO user_password (user_id, password_hash, set_by, set_at)
            VALUES (:id, :hash, 'test', now())
            """)
        .param("id", id)
        .param("hash", HASH)
        .update();
    for (String grant : grants) {
      String[] parts = grant.split(":", 2);
      database
          .asOwner()
          .sql(
              """
              INSERT INTO user_role (user_id, role, area, granted, said_by, said_at)
              VALUES (:id, :role, :area, true, 'test', now())
              """)
          .param("id", id)
          .param("role", parts[0])
          .param("area", parts[1])
          .update();
    }
  }

  public static String basic(String user) {
    return basic(user, PASSWORD);
  }

  public static String basic(String user, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
  }

  private static String hash() {
    String hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
    if (hash == null) {
      throw new IllegalStateException("The password was not hashed.");
    }
    return hash;
  }
}
