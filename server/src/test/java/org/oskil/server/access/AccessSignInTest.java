package org.oskil.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.server.TestServer;
import org.oskil.server.TestServer.Answer;
import org.oskil.server.TestUsers;
import org.oskil.server.platform.access.Grant;
import org.oskil.server.platform.access.Role;
import org.oskil.server.platform.database.PostgresForTests;
import org.oskil.server.platform.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Getting in by name and password, by request or for a session. */
final class AccessSignInTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
  }

  @AfterAll
  static void close() throws Exception {
    server.close();
  }

  @Test
  void whoSignsInHasASessionThatAForeignPageCannotUse() throws Exception {
    TestUsers.add(server.database(), "board", "AUDITOR:*");
    Answer in = signIn("board", TestUsers.PASSWORD);
    assertThat(in.status()).as(in.body()).isEqualTo(204);
    assertThat(setCookies(in))
        .anyMatch(cookie ->
            cookie.startsWith("OSKIL=")
                && cookie.contains("HttpOnly")
                && cookie.contains("SameSite=Strict"));
    String cookies = cookies(in);

    Answer self = server.send(server.request("/api/session", "").header("Cookie", cookies));
    assertThat(self.status()).isEqualTo(200);
    assertThat(self.json().at("/roles/0").stringValue()).isEqualTo("AUDITOR:*");
    String token = token(cookies);

    Answer forged =
        server.send(server.request("/api/session", "").header("Cookie", cookies).DELETE());
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.body()).contains("stale-page");

    Answer out =
        server.send(
            server
                .request("/api/session", "")
                .header("Cookie", cookies)
                .header("X-XSRF-TOKEN", token)
                .DELETE());
    assertThat(out.status()).as(out.body()).isEqualTo(204);
    assertThat(server.send(server.request("/api/session", "").header("Cookie", cookies)).status())
        .isEqualTo(401);
  }

  @Test
  void whoIsShutOutIsOutAtOnceInTheMiddleOfASession() throws Exception {
    TestUsers.add(server.database(), "leaver", "AUDITOR:*");
    String cookies = cookies(signIn("leaver", TestUsers.PASSWORD));
    assertThat(server.send(server.request("/api/session", "").header("Cookie", cookies)).status())
        .isEqualTo(200);
    Answer out = server.post("/api/users/leaver/standing", "{\"enabled\": false}");
    assertThat(out.status()).as(out.body()).isEqualTo(200);
    assertThat(server.send(server.request("/api/session", "").header("Cookie", cookies)).status())
        .isEqualTo(401);
    assertThat(server.send(server.request("/api/session", "leaver")).status()).isEqualTo(401);
  }

  @Test
  void aRoleTakenBackIsGoneWithTheNextRequest() throws Exception {
    TestUsers.add(server.database(), "changer", "AUDITOR:*");
    assertThat(server.send(server.request("/api/traces", "changer")).status()).isEqualTo(200);
    server.post(
        "/api/users/changer/roles", "{\"role\": \"AUDITOR\", \"area\": \"*\", \"granted\": false}");
    assertThat(server.send(server.request("/api/traces", "changer")).status()).isEqualTo(403);
  }

  @Test
  void aPasswordIsChangedByWhoKnowsIt() throws Exception {
    TestUsers.add(server.database(), "keeper", "AUDITOR:*");
    assertThat(change("keeper", "wrong wrong wrong", "a new one, long").status()).isEqualTo(401);
    assertThat(change("keeper", TestUsers.PASSWORD, "short").status()).isEqualTo(422);
    assertThat(change("keeper", TestUsers.PASSWORD, "a new one, long").status()).isEqualTo(204);
    assertThat(server.send(server.request("/api/session", "keeper")).status()).isEqualTo(401);
    assertThat(signIn("keeper", "a new one, long").status()).isEqualTo(204);
  }

  @Test
  void guessingIsSlowedDownForThisUserWhicheverWayItIsTried() throws Exception {
    TestUsers.add(server.database(), "guessed", "AUDITOR:*");
    for (int i = 0; i < Throttle.FREE_TRIES; i++) {
      HttpRequest.Builder request = server.request("/api/session", "");
      Answer wrong =
          i % 2 == 0
              ? signIn("guessed", "guess")
              : server.send(request.header("Authorization", TestUsers.basic("guessed", "guess")));
      assertThat(wrong.status()).isEqualTo(401);
    }
    Answer right = server.send(server.request("/api/session", "guessed"));
    assertThat(right.status()).isEqualTo(429);
    assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 10);
    assertThat(signIn("guessed", TestUsers.PASSWORD).status()).isEqualTo(429);
    assertThat(server.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void waitsDoubleUpToALimitAndEndWithTheRightPassword() {
    var now = new AtomicReference<>(Instant.parse("2023-08-10T06:00:00Z"));
    var throttle = new Throttle(() -> now.get());
    for (int i = 0; i < Throttle.FREE_TRIES; i++) {
      assertThat(throttle.waitOf("a")).isEqualTo(Duration.ZERO);
      throttle.failed("a");
    }
    assertThat(throttle.waitOf("a")).isEqualTo(Throttle.FIRST_WAIT);
    assertThat(throttle.waitOf("b")).isEqualTo(Duration.ZERO);
    now.updateAndGet(time -> time.plus(Throttle.FIRST_WAIT));
    assertThat(throttle.waitOf("a")).isEqualTo(Duration.ZERO);
    throttle.failed("a");
    assertThat(throttle.waitOf("a")).isEqualTo(Throttle.FIRST_WAIT.multipliedBy(2));
    for (int i = 0; i < 30; i++) {
      throttle.failed("a");
    }
    assertThat(throttle.waitOf("a")).isEqualTo(Throttle.LONGEST_WAIT);
    throttle.succeeded("a");
    assertThat(throttle.waitOf("a")).isEqualTo(Duration.ZERO);
  }

  @Test
  void theFirstAdministratorIsMadeOnceAndTheirPasswordWorks() {
    try (TestDatabase database = PostgresForTests.freshDatabase()) {
      DataSource asServer = database.asServer();
      var store = new MemberStore(JdbcClient.create(asServer));
      var encoder = new BCryptPasswordEncoder(4);
      var first =
          new FirstAdministrator(
              store, TestDatabase.transactions(asServer), encoder, InstantSource.system());
      String said = said(first);
      Matcher password = Pattern.compile("admin {2}(\\S+)").matcher(said);
      assertThat(password.find()).as(said).isTrue();
      assertThat(said(first)).isEmpty();
      assertThat(store.grantsOf("admin")).containsExactly(new Grant(Role.ADMINISTRATOR, "*"));
      var login = new PasswordLogin(store, encoder, InstantSource.system());
      assertThat(
              login
                  .authenticate(
                      UsernamePasswordAuthenticationToken.unauthenticated(
                          "admin", password.group(1)))
                  .isAuthenticated())
          .isTrue();
      assertThatThrownBy(() ->
              login.authenticate(
                  UsernamePasswordAuthenticationToken.unauthenticated("admin", "another")))
          .isInstanceOf(BadCredentialsException.class);
    }
  }

  private static String said(FirstAdministrator first) {
    var screen = new ByteArrayOutputStream();
    first.makeWhereMissing(new PrintStream(screen, true, StandardCharsets.UTF_8));
    return screen.toString(StandardCharsets.UTF_8);
  }

  private static Answer signIn(String user, String password) throws Exception {
    return server.send(
        server
            .request("/api/session", "")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, password))));
  }

  private static Answer change(String user, String current, String next) throws Exception {
    return server.send(
        server
            .request("/api/session/password", user)
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"current\": \"%s\", \"next\": \"%s\"}".formatted(current, next))));
  }

  private static List<String> setCookies(Answer answer) {
    return answer.response().headers().allValues("Set-Cookie");
  }

  private static String cookies(Answer answer) {
    return setCookies(answer).stream()
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .filter(cookie -> !cookie.endsWith("="))
        .collect(Collectors.joining("; "));
  }

  private static String token(String cookies) {
    Matcher token = Pattern.compile("XSRF-TOKEN=([^;]+)").matcher(cookies);
    assertThat(token.find()).as(cookies).isTrue();
    return token.group(1);
  }
}
