package org.oskil.server.access;

import java.time.InstantSource;
import org.oskil.server.platform.database.Transactions;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What access is made of. */
@Configuration(proxyBeanMethods = false)
class AccessBeans {
  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder();
  }

  @Bean
  ApplicationRunner firstAdministrator(
      MemberStore store, Transactions transactions, PasswordEncoder encoder, InstantSource clock) {
    var first = new FirstAdministrator(store, transactions, encoder, clock);
    return _ -> first.makeWhereMissing(System.err);
  }
}
