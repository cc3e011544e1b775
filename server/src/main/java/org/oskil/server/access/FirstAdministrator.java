package org.oskil.server.access;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import org.oskil.server.access.MemberStore.By;
import org.oskil.server.platform.access.Grant;
import org.oskil.server.platform.access.Role;
import org.oskil.server.platform.database.Transactions;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Where nobody can sign in yet, makes one administrator and says the password once, to whoever
 * starts the server. It is in no log and cannot be read again.
 */
record FirstAdministrator(
    MemberStore store, Transactions transactions, PasswordEncoder encoder, InstantSource clock) {
  private static final String ID = "admin";
  private static final String MADE_BY = "oskil";
  private static final int RANDOM_BYTES = 18;

  void makeWhereMissing(PrintStream screen) {
    String password = random();
    String hash = encoder.encode(password);
    if (hash != null && transactions.change(() -> make(hash))) {
      screen.println("Перший адміністратор / first administrator: %s  %s".formatted(ID, password));
      screen.println(
          "Більше не покажеться; змініть його. / It is not shown again; change it:"
              + " POST /api/session/password");
    }
  }

  private boolean make(String hash) {
    var by = new By(MADE_BY, clock.instant());
    if (!store.isEmpty() || !store.insert(ID, "Адміністратор", by)) {
      return false;
    }
    store.setPassword(ID, hash, by);
    store.setGrant(ID, new Grant(Role.ADMINISTRATOR, Grant.EVERYWHERE), true, by);
    return true;
  }

  private static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
