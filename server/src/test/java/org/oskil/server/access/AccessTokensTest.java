package org.oskil.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.server.TestServer;
import org.oskil.server.TestServer.Answer;
import org.oskil.server.platform.start.AccessSettings;
import org.oskil.server.platform.start.Limits;

/** Tokens of an identity provider that runs in this JVM, and what of passkeys needs no browser. */
final class AccessTokensTest {
  private static final String AUDIENCE = "oskil-test";
  private static HttpServer issuer;
  private static TestServer server;
  private static RSAKey key;
  private static RSAKey foreign;

  @BeforeAll
  static void start() throws Exception {
    key = new RSAKeyGenerator(2048).keyID("one").generate();
    foreign = new RSAKeyGenerator(2048).keyID("one").generate();
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve("/jwks", new JWKSet(key.toPublicJWK()).toString());
    serve(
        "/.well-known/openid-configuration",
        "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/jwks\"}".formatted(address(), address()));
    issuer.start();
    server =
        TestServer.start(
            Limits.usual(),
            new AccessSettings(address(), AUDIENCE, "oskil_roles", "http://localhost:8080"));
    TestHouseholds.add(server.database());
  }

  @AfterAll
  static void close() throws Exception {
    server.close();
    issuer.stop(0);
  }

  @Test
  void aTokenOfTheIssuerLetsInWithItsRolesAndHromadas() throws Exception {
    Answer self =
        with(signed(key, claims("CANVASSER:" + TestHouseholds.HERE, "KING:*", "AUDITOR")));
    assertThat(self.status()).as(self.body()).isEqualTo(200);
    assertThat(self.json().get("user").stringValue()).isEqualTo("oidc:somebody");
    assertThat(self.json().get("roles").size()).isEqualTo(1);
    String token = signed(key, claims("CANVASSER:" + TestHouseholds.HERE));
    assertThat(
            with(token, "/api/households/" + TestHouseholds.CASE_HERE + "?purpose=CALL").status())
        .isEqualTo(200);
    assertThat(
            with(token, "/api/households/" + TestHouseholds.CASE_THERE + "?purpose=CALL").status())
        .isEqualTo(404);
    assertThat(
            server
                .database()
                .asOwner()
                .sql("SELECT DISTINCT user_id FROM access_trace")
                .query(String.class)
                .list())
        .containsExactly("oidc:somebody");
  }

  @Test
  void aTokenThatIsNotMeantForUsOrNotByTheIssuerIsRefused() throws Exception {
    Instant now = Instant.now();
    assertRefused("a foreign key", signed(foreign, claims("AUDITOR:*")));
    assertRefused("unsigned", new PlainJWT(claims("AUDITOR:*").build()).serialize());
    assertRefused("another audience", signed(key, claims("AUDITOR:*").audience("payroll")));
    assertRefused("no audience", signed(key, claims("AUDITOR:*").audience((String) null)));
    assertRefused("another issuer", signed(key, claims("AUDITOR:*").issuer("https://elsewhere")));
    assertRefused(
        "expired",
        signed(key, claims("AUDITOR:*").expirationTime(Date.from(now.minusSeconds(600)))));
    assertRefused("without an end", signed(key, claims("AUDITOR:*").expirationTime(null)));
    assertRefused(
        "not yet", signed(key, claims("AUDITOR:*").notBeforeTime(Date.from(now.plusSeconds(600)))));
    assertRefused("of nobody", signed(key, claims("AUDITOR:*").subject(null)));
    String good = signed(key, claims("AUDITOR:*"));
    assertRefused("cut short", good.substring(0, good.length() - 8));
  }

  @Test
  void aTokenWithoutARoleLetsNobodyDoAnything() throws Exception {
    assertThat(with(signed(key, claims())).status()).isEqualTo(403);
    assertThat(with(signed(key, claims("AUDITOR:everywhere"))).status()).isEqualTo(403);
    assertThat(with(signed(key, claims("AUDITOR:*").claim("oskil_roles", "AUDITOR:*"))).status())
        .as("a text is no list")
        .isEqualTo(403);
  }

  @Test
  void aPasskeyIsRegisteredByWhoHasSignedInOnly() throws Exception {
    // Spring Security's own answer to whoever has not signed in; it has no body.
    assertThat(send("/webauthn/register/options", "", "").status()).isEqualTo(400);
    Answer options = send("/webauthn/register/options", "everybody", "");
    assertThat(options.status()).as(options.body()).isEqualTo(200);
    assertThat(options.json().at("/rp/id").stringValue()).isEqualTo("localhost");
    assertThat(options.json().at("/user/name").stringValue()).isEqualTo("everybody");
    assertThat(options.json().at("/challenge").stringValue()).hasSizeGreaterThan(20);
    assertThat(send("/webauthn/register", "", "{}").status()).isEqualTo(401);
  }

  @Test
  void aPasskeyIsAskedForWithAFreshChallengeAndAMadeUpOneIsRefused() throws Exception {
    Answer one = send("/webauthn/authenticate/options", "", "");
    Answer two = send("/webauthn/authenticate/options", "", "");
    assertThat(one.status()).as(one.body()).isEqualTo(200);
    assertThat(one.json().at("/challenge")).isNotEqualTo(two.json().at("/challenge"));
    assertThat(send("/login/webauthn", "", "{}").status()).isBetween(400, 499);
  }

  @Test
  void withoutAnOriginThereAreNoPasskeys() throws Exception {
    try (TestServer plain = TestServer.start()) {
      assertThat(
              plain
                  .send(
                      plain
                          .request("/webauthn/authenticate/options", "")
                          .POST(BodyPublishers.noBody()))
                  .status())
          .isEqualTo(404);
      assertThat(
              plain
                  .send(
                      plain
                          .request("/api/session", "")
                          .header("Authorization", "Bearer " + signed(key, claims("AUDITOR:*"))))
                  .status())
          .as("and no tokens without an issuer")
          .isEqualTo(401);
    }
  }

  private static Answer send(String path, String user, String json) throws Exception {
    return server.send(
        server
            .request(path, user)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static void assertRefused(String why, String token) throws Exception {
    Answer answer = with(token);
    assertThat(answer.status()).as(why).isEqualTo(401);
    assertThat(answer.body()).as(why).contains("wrong-credentials");
  }

  private static Answer with(String token) throws Exception {
    return with(token, "/api/session");
  }

  private static Answer with(String token, String path) throws Exception {
    return server.send(server.request(path, "").header("Authorization", "Bearer " + token));
  }

  private static JWTClaimsSet.Builder claims(String... roles) {
    return new JWTClaimsSet.Builder()
        .issuer(address())
        .subject("somebody")
        .audience(AUDIENCE)
        .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
        .claim("oskil_roles", List.of(roles));
  }

  private static String signed(RSAKey with, JWTClaimsSet.Builder claims) throws Exception {
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(),
            claims.build());
    token.sign(new RSASSASigner(with));
    return token.serialize();
  }

  private static void serve(String path, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    issuer.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static String address() {
    return "http://127.0.0.1:" + issuer.getAddress().getPort();
  }
}
