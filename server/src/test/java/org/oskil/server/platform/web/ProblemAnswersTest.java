package org.oskil.server.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.server.TestServer;
import org.oskil.server.TestServer.Answer;
import org.oskil.server.platform.start.Limits;
import tools.jackson.databind.JsonNode;

/** Over HTTP, against the whole server. */
final class ProblemAnswersTest {
  private static final String ID = "019900a0-0000-7000-8000-000000000000";
  private static final String GOOD =
      """
      {"id": "%s", "madeAt": "2023-08-10T06:00:00+03:00", "choice": "STAYS", "people": 3}
      """
          .formatted(ID);
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(new Limits(2_000, 3, Duration.ofSeconds(1)));
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
  }

  @Test
  void aGoodRequestIsAnswered() throws Exception {
    Answer answer = server.post("/probe", GOOD);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("people").intValue()).isEqualTo(3);
  }

  @Test
  void everythingThatIsMissingOrWrongIsSaidAtOnce() throws Exception {
    Answer answer =
        server.post(
            "/probe",
            """
            {"choice": "STAY", "people": 77, "persons": [{"name": "Anna"}, {"name": "  "}, {}]}
            """);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").stringValue())
        .isEqualTo("urn:oskil:problem:invalid-request");
    assertThat(problems(answer))
        .containsExactly(
            "/id  missing: The field is missing. Send it.",
            "/madeAt  missing: The field is missing. Send it.",
            "/choice STAY unknown-word: There is no such word here. Maybe “STAYS”. Use one of:"
                + " LEAVES, STAYS.",
            "/people 77 too-large: The number is too large. Write at most 50; check the unit.",
            "/persons/1/name    blank: The field is empty. Fill it in.",
            "/persons/2/name  missing: The field is missing. Send it.");
  }

  @Test
  void everythingThatDoesNotFitIsSaidAtOnce() throws Exception {
    Answer answer =
        server.post(
            "/probe",
            """
            {"id": "seven", "madeAt": "yesterday", "peopel": 3, "people": "three", "word": "STAY",
             "persons": [{"age": {}}, {"age": 1, "phone": "050"}]}
            """);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(problems(answer))
        .containsExactlyInAnyOrder(
            "/id seven not-a-uuid: This is not a UUID. Write it like"
                + " 019900a0-0000-7000-8000-000000000000.",
            "/madeAt yesterday not-a-time: This is not a moment in time. Write it like"
                + " 2023-08-10T06:00:00+03:00.",
            "/peopel peopel unknown-key: There is no such key. Maybe “people”. Correct its name or"
                + " remove it.",
            "/people three not-a-number: This is not a number as it is read here. Write digits only:"
                + " no spaces, no units, a point before decimals where decimals are allowed.",
            "/word STAY unknown-word: There is no such word here. Maybe “STAYS”. Use one of: LEAVES,"
                + " STAYS.",
            "/persons/0/age  wrong-kind: The value is of the wrong kind. Write it like this: 12.",
            "/persons/1/phone phone unknown-key: There is no such key. Correct its name or remove it.");
  }

  @Test
  void aValueIsNotBentIntoAnotherKind() throws Exception {
    for (String bent :
        List.of("\"people\": 3.7", "\"people\": \"3\"", "\"choice\": 1", "\"people\": true")) {
      Answer answer = server.post("/probe", "{" + bent + "}");
      assertThat(answer.status()).as(bent).isEqualTo(422);
      assertThat(problems(answer)).as(bent).hasSize(1);
    }
    Answer primitive = server.post("/probe/counted", "{\"count\": null}");
    assertThat(problems(primitive).getFirst()).startsWith("/count  wrong-kind");
    assertThat(problems(server.post("/probe/counted", "{}")).getFirst())
        .startsWith("/count  wrong-kind");
  }

  @Test
  void aBodyThatIsNoJsonIsAnsweredWithTheSpotAndNotWithWhatStandsThere() throws Exception {
    for (String broken :
        List.of(
            "{\"people\": 3,\n \"choice\": Коваль}",
            "{\"people\": 3,\n \"choice\"",
            "{\"people\": 3,\n \"people\": 4}",
            "{\"people\": 3}\n {\"people\": 4}")) {
      Answer answer = server.post("/probe", broken);
      assertThat(answer.status()).as(broken).isEqualTo(400);
      assertThat(answer.json().get("type").stringValue())
          .isEqualTo("urn:oskil:problem:unreadable-json");
      assertThat(answer.json().get("title").stringValue()).contains("from line 2, column ");
      assertThat(answer.body()).doesNotContain("Коваль");
    }
  }

  @Test
  void problemsAreToldInUkrainianUnlessEnglishIsAskedFor() throws Exception {
    for (String wish : List.of("uk", "uk-UA,en;q=0.5", "ja", "")) {
      HttpRequest.Builder request = HttpRequest.newBuilder(server.address("/nowhere"));
      if (!wish.isEmpty()) {
        request.header("Accept-Language", wish);
      }
      Answer answer = server.send(request);
      assertThat(answer.body()).as(wish).contains("За цією адресою нічого немає.");
      assertThat(answer.header("Content-Language")).isEqualTo("uk");
    }
    Answer english =
        server.send(
            HttpRequest.newBuilder(server.address("/nowhere")).header("Accept-Language", "en-GB"));
    assertThat(english.body()).contains("There is nothing at this address.");
    assertThat(english.header("Vary")).contains("Accept-Language");
  }

  @Test
  void whatSpringRefusesIsAProblemToo() throws Exception {
    assertProblem(server.get("/nowhere"), 404, "no-such-address");
    Answer method = server.send(server.request("/probes").DELETE());
    assertProblem(method, 405, "method-not-allowed");
    assertThat(method.header("Allow")).contains("GET");
    assertProblem(
        server.send(
            server
                .request("/probe")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x"))),
        415,
        "media-type-not-read");
    assertProblem(
        server.send(server.request("/probes").header("Accept", "image/png").GET()),
        406,
        "media-type-not-written");
    assertProblem(
        server.send(
            server
                .request("/probe")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())),
        400,
        "body-missing");
    assertProblem(server.get("/probe/needs"), 422, "invalid-request");
    assertThat(problems(server.get("/probe/seven")).getFirst()).startsWith("id seven not-a-uuid");
    assertProblem(server.get("/probe/" + ID), 404, "not-found");
  }

  @Test
  void aBodyOverTheLimitIsNotReadHoweverItIsSent() throws Exception {
    String tooLong = "{\"choice\": \"" + "x".repeat(3_000) + "\"}";
    assertProblem(server.post("/probe", tooLong), 413, "body-too-long");
    HttpRequest.BodyPublisher ofUnknownLength =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> new java.io.ByteArrayInputStream(tooLong.getBytes(UTF_8)));
    assertProblem(
        server.send(
            server
                .request("/probe")
                .header("Content-Type", "application/json")
                .POST(ofUnknownLength)),
        413,
        "body-too-long");
  }

  @Test
  void aBugIsAnsweredWithAnIdThatIsInTheLogAndWithNothingElse() throws Exception {
    var log = new ByteArrayOutputStream();
    Answer answer = logged(log, "/probe/bug");
    assertProblem(answer, 500, "broken");
    String id = answer.json().get("id").stringValue();
    assertThat(UUID.fromString(id)).isNotNull();
    assertThat(log.toString(UTF_8))
        .contains(id, "GET /probe/bug", "IllegalStateException: A bug of ours.", "ProbeEndpoint");
    assertThat(answer.body()).doesNotContain("A bug of ours", "Exception");
  }

  @Test
  void whatADatabaseOrALibrarySaysOfPeopleReachesNeitherLogNorClient() throws Exception {
    var log = new ByteArrayOutputStream();
    Answer answer = logged(log, "/probe/database/Koval");
    assertProblem(answer, 500, "broken");
    assertThat(log.toString(UTF_8))
        .contains("PSQLException SQLSTATE 22P02", "/probe/database/{name}")
        .doesNotContain("Koval");
    assertThat(answer.body()).doesNotContain("Koval");
  }

  @Test
  void aStatementThatTakesTooLongIsGivenUpAndMayBeSentAgain() throws Exception {
    Answer answer = logged(new ByteArrayOutputStream(), "/probe/slow");
    assertProblem(answer, 503, "busy");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  @Test
  void whoeverCallsTheServerByAnotherNameIsNotAnswered() throws Exception {
    String foreign = raw("GET /probes HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(foreign).startsWith("HTTP/1.1 421").contains("urn:oskil:problem:foreign-host");
    assertThat(raw("GET /probes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void whatTheContainerItselfRefusesSaysNothingOfIt() throws Exception {
    String answer = raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Exception", "zz");
  }

  @Test
  void aLongListIsAnsweredPieceByPiece() throws Exception {
    JsonNode first = server.get("/probes?limit=3").json();
    assertThat(first.get("items")).hasSize(3);
    JsonNode second = server.get("/probes?limit=3&after=" + first.get("next").stringValue()).json();
    assertThat(second.get("items").get(0).intValue()).isEqualTo(4);
    JsonNode last = server.get("/probes?limit=3&after=" + second.get("next").stringValue()).json();
    assertThat(last.get("items")).hasSize(1);
    assertThat(last.has("next")).isFalse();
    assertThat(problems(server.get("/probes?limit=0&after=%25")))
        .containsExactly(
            "limit 0 too-small: The number is too small. Write at least 1.",
            "after % not-a-cursor: This was not given out as the place of a next page. Send what came"
                + " as next, or leave it out to begin anew.");
  }

  @Test
  void nobodyChangesWhatHeHasNotSeen() throws Exception {
    assertProblem(put(""), 428, "revision-missing");
    assertProblem(put("*"), 428, "revision-missing");
    assertProblem(put("\"2\""), 412, "changed-meanwhile");
    Answer changed = put("\"3\"");
    assertThat(changed.status()).isEqualTo(204);
    assertThat(changed.header("ETag")).isEqualTo("\"4\"");
  }

  @Test
  void theInterfaceIsDescribed() throws Exception {
    JsonNode api = server.get("/api/openapi.json").json();
    assertThat(api.get("openapi").stringValue()).startsWith("3.1");
    assertThat(api.at("/info/license/identifier").stringValue()).isEqualTo("Apache-2.0");
    assertThat(api.at("/servers/0/url").stringValue()).isEqualTo("/");
    assertThat(
            api.at(
                    "/paths/~1probe/post/responses/default/content/application~1problem+json/schema/$ref")
                .stringValue())
        .isEqualTo("#/components/schemas/Problem");
    assertThat(api.at("/components/schemas/Problem/properties/problems/items/$ref").stringValue())
        .isEqualTo("#/components/schemas/FieldProblem");
    assertThat(api.at("/components/schemas/FieldProblem/properties").has("advice")).isTrue();
    assertThat(api.at("/paths").has("/error")).isFalse();
    assertThat(api.toString()).doesNotContain("127.0.0.1");
  }

  private static Answer put(String ifMatch) throws Exception {
    HttpRequest.Builder request =
        server.request("/probe/" + ID).PUT(HttpRequest.BodyPublishers.noBody());
    return server.send(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch));
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().get("type").stringValue()).isEqualTo("urn:oskil:problem:" + code);
    assertThat(answer.json().get("status").intValue()).isEqualTo(status);
    assertThat(answer.json().get("title").stringValue()).isNotBlank();
    assertThat(answer.json().get("detail").stringValue()).isNotBlank();
  }

  private static List<String> problems(Answer answer) {
    return StreamSupport.stream(answer.json().get("problems").spliterator(), false)
        .map(problem ->
            "%s %s %s: %s %s"
                .formatted(
                    problem.path("field").stringValue(""),
                    problem.path("value").stringValue(""),
                    problem.path("code").stringValue(""),
                    problem.path("message").stringValue(""),
                    problem.path("advice").stringValue("")))
        .toList();
  }

  private static Answer logged(ByteArrayOutputStream log, String path) throws Exception {
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, UTF_8));
    try {
      return server.get(path);
    } finally {
      System.setErr(before);
    }
  }

  private static String raw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.address("/").getPort());
        InputStream answer = socket.getInputStream()) {
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(answer.readAllBytes(), UTF_8);
    }
  }
}
