package org.oskil.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.oskil.server.platform.start.AccessSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Which tokens are taken: signed by the issuer, for us, and with an end that has not come. */
final class Tokens {
  private Tokens() {}

  /** Asks the issuer for its keys when the first token comes, so that it need not be up before. */
  static JwtDecoder decoder(AccessSettings settings) {
    return new SupplierJwtDecoder(() -> {
      NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(settings.issuer()).build();
      decoder.setJwtValidator(validator(settings));
      return decoder;
    });
  }

  private static OAuth2TokenValidator<Jwt> validator(AccessSettings settings) {
    var audience =
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD, named -> named != null && named.contains(settings.audience()));
    var ends = new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull);
    var speaksOf =
        new JwtClaimValidator<String>(
            JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank());
    return new DelegatingOAuth2TokenValidator<>(
        JwtValidators.createDefaultWithIssuer(settings.issuer()), audience, ends, speaksOf);
  }
}
