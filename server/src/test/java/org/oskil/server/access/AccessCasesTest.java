package org.oskil.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oskil.server.access.TestHouseholds.CASE_HERE;
import static org.oskil.server.access.TestHouseholds.CASE_THERE;
import static org.oskil.server.access.TestHouseholds.HERE;
import static org.oskil.server.access.TestHouseholds.NAME;
import static org.oskil.server.access.TestHouseholds.THERE;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.server.TestServer;
import org.oskil.server.TestServer.Answer;
import org.oskil.server.TestUsers;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Households behind their case references, hromada by hromada. */
final class AccessCasesTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    TestHouseholds.add(server.database());
    TestUsers.add(server.database(), "canvasser-here", "CANVASSER:" + HERE);
    TestUsers.add(server.database(), "two-hats", "CANVASSER:" + HERE, "AUDITOR:" + THERE);
    TestUsers.add(server.database(), "dispatcher", "DISPATCHER:*");
    TestUsers.add(server.database(), "auditor-there", "AUDITOR:" + THERE);
    TestUsers.add(server.database(), "auditor", "AUDITOR:*");
    TestUsers.add(server.database(), "duty", "DUTY_OFFICER:*");
    TestUsers.add(server.database(), "both", "DUTY_OFFICER:*", "APPROVER:*");
    TestUsers.add(server.database(), "approver", "APPROVER:*");
    TestUsers.add(server.database(), "approver-here", "APPROVER:" + HERE);
    TestUsers.add(server.database(), "admin-here", "ADMINISTRATOR:" + HERE);
  }

  @AfterAll
  static void close() throws Exception {
    server.close();
  }

  @Test
  void aCaseIsFoundByItsReferenceAndLeavesATrace() throws Exception {
    long before = traces("canvasser-here");
    Answer found = get("canvasser-here", "/api/households/aaaa-aaaa-aaaa?purpose=VISIT");
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    assertThat(found.json().at("/now/caseReference").stringValue()).isEqualTo(CASE_HERE);
    assertThat(found.json().at("/now/decisions/0/choice").stringValue()).isEqualTo("AGREES");
    assertThat(found.json().at("/history/0/personal/0/text").stringValue()).isEqualTo(NAME);
    assertThat(traces("canvasser-here")).isEqualTo(before + 1);
  }

  @Test
  void personalWordsAreOnlyForWhoeverMayReadThem() throws Exception {
    Answer found = get("dispatcher", "/api/households/" + CASE_HERE + "?purpose=TRANSPORT");
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.body()).contains("\"kind\":\"x\"").doesNotContain(NAME, "personal");
    assertThat(get("two-hats", "/api/households/" + CASE_THERE + "?purpose=AUDIT").body())
        .doesNotContain(NAME);
    assertThat(get("two-hats", "/api/households/" + CASE_HERE + "?purpose=VISIT").body())
        .contains(NAME);
  }

  @Test
  void withoutAPurposeNothingIsToldAndNothingIsTraced() throws Exception {
    long before = traces("canvasser-here");
    Answer none = get("canvasser-here", "/api/households/" + CASE_HERE);
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.body()).contains("purpose", "missing");
    assertThat(get("canvasser-here", "/api/households/" + CASE_HERE + "?purpose=TAX").status())
        .isEqualTo(422);
    assertThat(traces("canvasser-here")).isEqualTo(before);
  }

  @Test
  void aUserOfOneHromadaNeitherReadsNorWritesAnotherEvenWhereTheEndpointForgets() throws Exception {
    assertThat(get("canvasser-here", "/api/households/" + CASE_THERE + "?purpose=VISIT").status())
        .isEqualTo(404);
    assertThat(get("canvasser-here", "/api/probe/forgetful").body()).isEqualTo("1");
    long before = households();
    Answer written = post("canvasser-here", "/api/probe/forgetful/" + THERE, "{}");
    assertThat(written.status()).isEqualTo(500);
    assertThat(households()).isEqualTo(before);
  }

  @Test
  void aRequestSeesWhereItsPermissionHoldsAndNotWhereAnotherDoes() throws Exception {
    assertThat(get("two-hats", "/api/probe/forgetful").body()).isEqualTo("1");
    assertThat(get("dispatcher", "/api/probe/forgetful").body()).isEqualTo("2");
  }

  @Test
  void anAuditorReadsTheTracesOfTheirHromadasOnly() throws Exception {
    get("dispatcher", "/api/households/" + CASE_HERE + "?purpose=TRANSPORT");
    get("dispatcher", "/api/households/" + CASE_THERE + "?purpose=TRANSPORT");
    assertThat(get("auditor", "/api/traces").body()).contains(CASE_HERE, CASE_THERE);
    assertThat(get("auditor-there", "/api/traces").body())
        .contains(CASE_THERE)
        .doesNotContain(CASE_HERE);
    Answer first = get("auditor", "/api/traces?limit=1");
    String next = first.json().get("next").stringValue();
    Answer second = get("auditor", "/api/traces?limit=1&after=" + next);
    assertThat(second.json().at("/items/0/id")).isNotEqualTo(first.json().at("/items/0/id"));
  }

  @Test
  void anExportTakesTwoPeopleHappensOnceAndLeavesThreeTraces() throws Exception {
    String id = "019900a0-0000-7000-8000-000000000001";
    assertThat(ask("duty", id, HERE, THERE).status()).isEqualTo(201);
    assertThat(ask("duty", id, HERE, THERE).status()).isEqualTo(201);
    assertThat(ask("duty", id, HERE).status()).isEqualTo(409);
    assertThat(post("duty", "/api/exports/" + id + "/download", "{}").body())
        .contains("not-approved");
    assertThat(post("approver-here", "/api/exports/" + id + "/approval", "{}").status())
        .as("not all of its hromadas")
        .isEqualTo(404);
    assertThat(get("approver", "/api/exports").body()).contains(id);
    assertThat(post("approver", "/api/exports/" + id + "/approval", "{}").status()).isEqualTo(200);
    assertThat(post("both", "/api/exports/" + id + "/download", "{}").status()).isEqualTo(404);
    Answer taken = post("duty", "/api/exports/" + id + "/download", "{}");
    assertThat(taken.status()).as(taken.body()).isEqualTo(200);
    assertThat(taken.body()).contains(CASE_HERE, CASE_THERE).doesNotContain(NAME);
    Answer again = post("duty", "/api/exports/" + id + "/download", "{}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("taken-before");
    assertThat(
            server
                .database()
                .asOwner()
                .sql(
                    "SELECT what FROM access_trace WHERE request_id = :id::uuid AND hromada = :here ORDER BY 1")
                .param("id", id)
                .param("here", HERE)
                .query(String.class)
                .list())
        .containsExactly("EXPORT_APPROVED", "EXPORT_ASKED", "EXPORT_TAKEN");
  }

  @Test
  void whoAsksDoesNotApproveNotEvenWhereTheProgramForgets() throws Exception {
    String id = "019900a0-0000-7000-8000-000000000002";
    assertThat(ask("both", id, HERE).status()).isEqualTo(201);
    Answer own = post("both", "/api/exports/" + id + "/approval", "{}");
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.body()).contains("own-request");
    JdbcClient asServer = JdbcClient.create(server.database().asServer());
    assertThatThrownBy(() ->
            Scoped.run(
                Scope.wholeDistrict(),
                () ->
                    asServer
                        .sql("INSERT INTO two_person_approval VALUES (:id::uuid, 'both', now())")
                        .param("id", id)
                        .update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void whatIsTracedCannotBeChangedByTheServer() {
    JdbcClient asServer = JdbcClient.create(server.database().asServer());
    for (String change :
        List.of("UPDATE access_trace SET user_id = 'x'", "DELETE FROM access_trace")) {
      assertThatThrownBy(() -> asServer.sql(change).update())
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void anAdministratorKeepsUsersWithinTheirHromada() throws Exception {
    String here = user("desk-1", "RECEPTION", HERE);
    Answer made = post("admin-here", "/api/users", here);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(post("admin-here", "/api/users", here).status()).isEqualTo(409);
    assertThat(post("admin-here", "/api/users", user("desk-2", "RECEPTION", THERE)).body())
        .contains("outside-of-area");
    assertThat(post("admin-here", "/api/users", user("desk-2", "RECEPTION", "*")).status())
        .isEqualTo(422);
    Answer own =
        post(
            "admin-here",
            "/api/users/admin-here/roles",
            "{\"role\":\"AUDITOR\",\"area\":\"%s\",\"granted\":true}".formatted(HERE));
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.body()).contains("own-role");
    Answer higher = post("admin-here", "/api/users/duty/standing", "{\"enabled\":false}");
    assertThat(higher.status()).isEqualTo(403);
    assertThat(get("admin-here", "/api/users").body()).contains("desk-1").doesNotContain("$2a$");
  }

  @Test
  void everythingWrongWithAUserIsSaidAtOnceAndThePasswordIsNotRepeated() throws Exception {
    Answer wrong =
        post(
            "admin-here",
            "/api/users",
            """
            {"id": "Ніна", "password": "hush", "roles": [{"role": "KING", "area": "Kupiansk"}]}
            """);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body())
        .contains(
            "not-a-user-id", "/displayName", "password-too-short", "/roles/0/role", "not-an-area")
        .doesNotContain("hush");
  }

  @Test
  void nothingPersonalGetsIntoTheLogWhateverIsSent() throws Exception {
    var log = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, UTF_8));
    try {
      String name = URLEncoder.encode(NAME, UTF_8);
      get("duty", "/api/households/" + name + "?purpose=" + name);
      get("duty", "/api/households/" + name + "?purpose=VISIT");
      post("admin-here", "/api/users", "{\"id\": \"" + NAME + "\", \"displayName\": 5}");
      post("admin-here", "/api/users", "{\"id\": \"" + NAME);
      post("", "/api/session", "{\"user\": \"" + NAME + "\", \"password\": \"" + NAME + "\"}");
      server.send(
          server.request("/api/session", "").header("Authorization", TestUsers.basic(NAME, NAME)));
      server.send(server.request("/api/session", "").header("Authorization", "Bearer " + name));
      post("duty", "/api/exports", "{\"id\": \"x\", \"hromadas\": [\"" + NAME + "\"]}");
      post("canvasser-here", "/api/probe/forgetful/" + name, "{}");
    } finally {
      System.setErr(before);
    }
    assertThat(log.toString(UTF_8))
        .contains("failed, answered as")
        .doesNotContain("Ніна", "Коваль", URLEncoder.encode("Коваль", UTF_8));
  }

  private static String user(String id, String role, String area) {
    return """
    {"id": "%s", "displayName": "Reception", "password": "long enough for once",
     "roles": [{"role": "%s", "area": "%s"}]}
    """
        .formatted(id, role, area);
  }

  private static Answer ask(String user, String id, String... hromadas) throws Exception {
    return post(
        user,
        "/api/exports",
        "{\"id\": \"%s\", \"purpose\": \"HANDOVER\", \"hromadas\": [\"%s\"]}"
            .formatted(id, String.join("\", \"", hromadas)));
  }

  private static Answer get(String user, String path) throws Exception {
    return server.send(server.request(path, user));
  }

  private static Answer post(String user, String path, String json) throws Exception {
    return server.send(
        server
            .request(path, user)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private static long traces(String user) {
    return server
        .database()
        .asOwner()
        .sql("SELECT count(*) FROM access_trace WHERE user_id = :user")
        .param("user", user)
        .query(Long.class)
        .single();
  }

  private static long households() {
    return server
        .database()
        .asOwner()
        .sql("SELECT count(*) FROM household")
        .query(Long.class)
        .single();
  }
}
