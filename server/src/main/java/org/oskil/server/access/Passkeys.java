package org.oskil.server.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Passkeys are kept in the database, as Spring Security keeps them. */
@Configuration(proxyBeanMethods = false)
class Passkeys {
  @Bean
  PublicKeyCredentialUserEntityRepository passkeyUserStore(JdbcOperations jdbc) {
    return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
  }

  @Bean
  UserCredentialRepository passkeyStore(JdbcOperations jdbc) {
    return new JdbcUserCredentialRepository(jdbc);
  }
}
