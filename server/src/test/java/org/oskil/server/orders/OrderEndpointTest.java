package org.oskil.server.orders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.server.TestServer;
import org.oskil.server.TestServer.Answer;
import org.oskil.server.TestUsers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Orders and places as a client meets them. */
class OrderEndpointTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
    TestUsers.add(server.database(), "clerk", "DUTY_OFFICER:*");
    TestUsers.add(server.database(), "head", "APPROVER:*", "DUTY_OFFICER:*");
    TestUsers.add(server.database(), "elsewhere", "DUTY_OFFICER:UA05000000000000000");
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
  }

  private static Answer get(String path) throws IOException, InterruptedException {
    return server.send(server.request(path, "head").GET());
  }

  private static Answer post(String user, String path, String json)
      throws IOException, InterruptedException {
    return server.send(
        server
            .request(path, user)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json, UTF_8)));
  }

  private static Answer put(String path, String seen, String json)
      throws IOException, InterruptedException {
    return server.send(
        server
            .request(path, "clerk")
            .header("Content-Type", "application/json")
            .header("If-Match", seen)
            .PUT(BodyPublishers.ofString(json, UTF_8)));
  }

  /** The order of August 2023 under ids of its own, without steps. */
  private static ObjectNode draft(UUID order, int number) throws IOException {
    String file =
        Files.readString(TestOrders.FOLDER.path().resolve("kupiansk").resolve("order.json"));
    var draft = (ObjectNode) MAPPER.readTree(file);
    draft.remove("steps");
    draft.put("order", order.toString());
    draft.put("version", new UUID(order.getMostSignificantBits(), number).toString());
    draft.put("number", number);
    return draft;
  }

  private static String step(UUID id, String kind, String happened, String note) {
    return """
    {"id": "%s", "kind": "%s", "happened": "%s", "note": "%s", "successor": ""}
    """
        .formatted(id, kind, happened, note);
  }

  private static Answer take(UUID order, String user, String kind, String note)
      throws IOException, InterruptedException {
    return post(
        user,
        "/api/orders/" + order + "/versions/1/steps",
        step(UUID.randomUUID(), kind, "2023-08-09T18:00:00+03:00", note));
  }

  private static List<String> codes(Answer answer) {
    List<String> codes = new ArrayList<>();
    for (JsonNode problem : answer.json().at("/problems")) {
      codes.add(problem.at("/field").asString() + " " + problem.at("/code").asString());
    }
    return codes;
  }

  @Test
  void anOrderIsDraftedSignedPublishedAndReadByEverybody()
      throws IOException, InterruptedException {
    var order = UUID.randomUUID();
    String body = draft(order, 1).toString();
    Answer drafted = post("clerk", "/api/orders", body);

    assertThat(drafted.status()).isEqualTo(201);
    assertThat(drafted.header("ETag")).isEqualTo("\"1\"");
    assertThat(drafted.header("Location")).isEqualTo("/api/orders/" + order + "/versions/1");
    assertThat(drafted.json().at("/state").asString()).isEqualTo("DRAFT");
    assertThat(post("clerk", "/api/orders", body).status()).isEqualTo(200);

    assertThat(take(order, "head", "SIGN", "").status()).isEqualTo(201);
    Answer same = take(order, "head", "PUBLISH", "board");
    assertThat(same.status()).isEqualTo(409);
    assertThat(same.json().at("/type").asString()).endsWith("signed-by-the-same-person");
    Answer published = take(order, "clerk", "PUBLISH", "board");
    assertThat(published.json().at("/state").asString()).isIn("PUBLISHED", "IN_FORCE");

    JsonNode version = get("/api/orders/" + order + "/versions/1").json();
    assertThat(version.at("/state").asString()).isEqualTo("IN_FORCE");
    assertThat(version.at("/places").size()).isEqualTo(40);
    assertThat(version.at("/places/0/en").asString()).isEqualTo("Dvorichna");
    assertThat(version.at("/steps/1/kind").asString()).isEqualTo("PUBLISH");
    assertThat(version.at("/counts/0/announced").asInt()).isEqualTo(37);
    assertThat(version.at("/counts/0/difference").asInt()).isEqualTo(3);
    assertThat(get("/api/orders/" + order).json().size()).isEqualTo(1);
  }

  @Test
  void aListOfThirtySixOrThirtyEightIsHeldAgainstTheAnnouncedThirtySeven()
      throws IOException, InterruptedException {
    for (int listed : new int[] {36, 38}) {
      var order = UUID.randomUUID();
      ObjectNode draft = draft(order, 1);
      JsonNode all = get("/api/orders/" + keptOrder() + "/versions/1").json().at("/places");
      var settlements = MAPPER.createArrayNode();
      for (JsonNode place : all) {
        String code = place.at("/code").asString();
        if (code.startsWith("UA") && settlements.size() < listed) {
          settlements.add(code);
        }
      }
      var list = (ObjectNode) draft.at("/text/coverage/listed");
      list.putArray("wholeHromadas");
      list.putArray("partsOfHromadas");
      list.set("settlements", settlements);

      JsonNode counts = post("clerk", "/api/orders", draft.toString()).json().at("/counts");
      assertThat(counts.at("/0/distinct").asInt()).isEqualTo(listed);
      assertThat(counts.at("/0/difference").asInt()).isEqualTo(listed - 37);
    }
  }

  private static UUID keptOrder() throws IOException, InterruptedException {
    var order = UUID.randomUUID();
    assertThat(post("clerk", "/api/orders", draft(order, 1).toString()).status()).isEqualTo(201);
    return order;
  }

  @Test
  void aRevisionNamesTheOneItWasMadeFrom() throws IOException, InterruptedException {
    UUID order = keptOrder();
    String path = "/api/orders/" + order + "/versions/1/text";
    var text = (ObjectNode) draft(order, 1).get("text");
    ((ObjectNode) text.at("/act")).put("number", "17");

    Answer kept = put(path, "\"1\"", text.toString());
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.header("ETag")).isEqualTo("\"2\"");

    ((ObjectNode) text.at("/act")).put("number", "18");
    assertThat(put(path, "\"1\"", text.toString()).status()).isEqualTo(412);
    assertThat(put(path, "", text.toString()).status()).isEqualTo(428);

    take(order, "head", "SIGN", "");
    Answer frozen = put(path, "\"2\"", text.toString());
    assertThat(frozen.status()).isEqualTo(409);
    assertThat(frozen.json().at("/title").asString()).contains("SIGNED");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceInBothLanguages() throws IOException, InterruptedException {
    ObjectNode draft = draft(UUID.randomUUID(), 1);
    ((ObjectNode) draft.at("/text/act")).put("day", "9.8.2023").put("colour", "red");
    ((ObjectNode) draft.at("/text/coverage")).put("regime", "FORCED_CHILDREN");
    ((ObjectNode) draft.at("/text/coverage/listed"))
        .putArray("settlements")
        .add("UA63080090990044417");
    draft.remove("number");
    Answer refused = post("clerk", "/api/orders", draft.toString());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(codes(refused))
        .containsExactlyInAnyOrder(
            "/number missing-key",
            "/text/act/day not-a-day",
            "/text/act/colour unknown-key",
            "/text/coverage/who forced-on-adults",
            "/text/coverage/listed/settlements/0 unknown-code");
  }

  @Test
  void aStepThatIsWrittenWronglyIsToldWhy() throws IOException, InterruptedException {
    UUID order = keptOrder();
    Answer refused =
        post(
            "head",
            "/api/orders/" + order + "/versions/1/steps",
            "{\"id\": \"1\", \"kind\": \"SUPERSEDE\", \"happened\": \"today\", \"note\": \"\","
                + " \"successor\": \"\"}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(codes(refused))
        .containsExactlyInAnyOrder("/id not-a-uuid", "/happened not-a-time", "/successor blank");
  }

  @Test
  void aStepSentTenTimesIsTakenOnce() throws IOException, InterruptedException {
    UUID order = keptOrder();
    String step = step(UUID.randomUUID(), "SIGN", "2023-08-09T18:00:00.123456789+03:00", "");
    String path = "/api/orders/" + order + "/versions/1/steps";

    assertThat(post("head", path, step).status()).isEqualTo(201);
    for (int i = 0; i < 9; i++) {
      assertThat(post("head", path, step).status()).isEqualTo(200);
    }
    assertThat(get("/api/orders/" + order + "/versions/1").json().at("/steps").size()).isEqualTo(1);
  }

  @Test
  void versionsOfAnOrderAreComparedAndPrinted() throws IOException, InterruptedException {
    UUID order = keptOrder();
    ObjectNode second = draft(order, 2);
    ((ObjectNode) second.at("/text/coverage/listed"))
        .putArray("settlements")
        .add("UA63080150010082504");
    ((ObjectNode) second.at("/text/act")).put("number", "18");
    assertThat(post("clerk", "/api/orders", second.toString()).status()).isEqualTo(201);

    JsonNode differences = get("/api/orders/" + order + "/versions/2/differences?from=1").json();
    assertThat(differences.at("/added/0/value").asString()).isEqualTo("UA63080150010082504");
    assertThat(differences.at("/removed").size()).isZero();
    assertThat(differences.at("/changes/0/field").asString()).isEqualTo("act/number");

    Answer print = get("/api/orders/" + order + "/versions/2/print");
    assertThat(print.header("Content-Type")).startsWith("text/plain");
    assertThat(print.body()).contains("ORDER No 18, version 2", "Places: 41");
    Answer ukrainian =
        server.send(
            server
                .request("/api/orders/" + order + "/versions/2/print", "head")
                .setHeader("Accept-Language", "uk")
                .GET());
    assertThat(ukrainian.body()).contains("РОЗПОРЯДЖЕННЯ № 18, редакція 2");
  }

  @Test
  void ordersAreListedInPieces() throws IOException, InterruptedException {
    keptOrder();
    keptOrder();
    JsonNode piece = get("/api/orders?limit=1").json();

    assertThat(piece.at("/items").size()).isEqualTo(1);
    JsonNode next = get("/api/orders?limit=1&after=" + piece.at("/next").asString()).json();
    assertThat(next.at("/items/0/version").asString())
        .isLessThan(piece.at("/items/0/version").asString());
  }

  @Test
  void whoeverHasNoScopeSeesNoDraft() throws IOException, InterruptedException {
    UUID order = keptOrder();

    assertThat(server.send(server.request("/api/orders/" + order, "elsewhere")).status())
        .isEqualTo(404);
    assertThat(get("/api/orders/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  private static JsonNode resolve(String json) throws IOException, InterruptedException {
    return post("clerk", "/api/places/resolve", json).json();
  }

  @Test
  void aWrittenNameIsOnePlaceSeveralOrNone() throws IOException, InterruptedException {
    for (String name : List.of("Куп'янськ", "Купʼянськ", "Куп’янськ", "Koupiansk")) {
      JsonNode one = resolve("{\"written\": \"" + name + "\"}");
      assertThat(one.at("/found").asString()).isEqualTo("ONE");
      assertThat(one.at("/places/0/code").asString()).isEqualTo("UA63080090010026457");
    }
    assertThat(resolve("{\"written\": \"Піщане\"}").at("/found").asString()).isEqualTo("SEVERAL");
    assertThat(
            resolve("{\"written\": \"Піщане\", \"hromada\": \"Петропавлівська\"}")
                .at("/places/0/code")
                .asString())
        .isEqualTo("UA63080130120053141");
    JsonNode renamed = resolve("{\"written\": \"Мануйлівка\", \"day\": \"2023-08-09\"}");
    assertThat(renamed.at("/match").asString()).isEqualTo("OF_ANOTHER_DAY");
    assertThat(renamed.at("/places/0/uk").asString()).isEqualTo("Першотравневе");
    assertThat(resolve("{\"written\": \"Лондон\"}").at("/found").asString()).isEqualTo("NONE");
    assertThat(post("clerk", "/api/places/resolve", "{\"day\": \"x\"}").status()).isEqualTo(422);
  }
}
