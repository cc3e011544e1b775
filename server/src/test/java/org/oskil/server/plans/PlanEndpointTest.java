package org.oskil.server.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.server.TestServer;
import org.oskil.server.TestServer.Answer;
import org.oskil.server.TestUsers;

final class PlanEndpointTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    System.setProperty(PlanningSettings.SCENARIO, Tiny.PATH.toString());
    System.setProperty(PlanningSettings.SECONDS, "2");
    server = TestServer.start();
    TestUsers.add(server.database(), "duty", "DUTY_OFFICER:*");
    TestUsers.add(server.database(), "elsewhere", "DUTY_OFFICER:UA05000000000000000");
    server
        .database()
        .asOwner()
        .sql(
            """
            INSERT INTO household (household_id, place_id, hromada, case_reference, linked_to)
            SELECT uuid, 'X-NEAR', 'TINY', uuid::text, uuid
            FROM (VALUES ('00000000-0000-7000-8000-000000000001'::uuid),
              ('00000000-0000-7000-8000-000000000002')) AS one (uuid);
            INSERT INTO registration (resident_id, household_id, hromada, basis, age, mobility,
              guardians, standing, counts_as, presence)
            SELECT household_id, household_id, hromada, 'BASELINE', 'ADULT', 'WALKING', '{}',
              'ON_THE_ROLL', household_id, 'PRESENT'
            FROM household;
            INSERT INTO counted_version (version_id, place_id, hromada, regime, who, opened_at)
            VALUES ('00000000-0000-7000-8000-00000000000f', 'X-NEAR', 'TINY', 'MANDATORY',
              'EVERYONE', '2023-08-09T12:00:00Z');
            INSERT INTO person_decision (version_id, resident_id, household_id, hromada, choice,
              contested, failed_visits, cell, keeps_seat)
            SELECT '00000000-0000-7000-8000-00000000000f', resident_id, household_id, hromada,
              'AGREES', false, 0, 'REMAINS_AGREED_WAITING', true
            FROM registration;
            """)
        .update();
  }

  @AfterAll
  static void close() throws IOException {
    server.close();
    System.clearProperty(PlanningSettings.SCENARIO);
    System.clearProperty(PlanningSettings.SECONDS);
  }

  private static HttpRequest.Builder asked(String path) {
    return server.request(path, "duty");
  }

  private static Answer get(String path) throws IOException, InterruptedException {
    return server.send(asked(path).GET());
  }

  private static Answer post(HttpRequest.Builder request, String body)
      throws IOException, InterruptedException {
    return server.send(
        request
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)));
  }

  private static Answer planned() throws IOException, InterruptedException {
    Answer accepted = post(asked("/api/plans"), "");
    assertThat(accepted.status()).isEqualTo(202);
    String address = accepted.header("Location");
    long end = System.nanoTime() + 90_000_000_000L;
    Answer answer = get(address);
    while (answer.status() == 202 && System.nanoTime() < end) {
      Thread.sleep(100);
      answer = get(address);
    }
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  @Test
  void aPlanThatIsAskedForIsThereAfterAWhileWithItsFigures() throws Exception {
    Answer answer = planned();
    assertThat(answer.json().at("/plan/state").asString()).isEqualTo("ACCEPTED");
    assertThat(answer.json().at("/plan/people").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/plan/seated").asInt()).isEqualTo(2);
    assertThat(answer.json().at("/plan/inForce").asBoolean()).isTrue();
    assertThat(answer.json().at("/proof/bound").asLong())
        .isLessThanOrEqualTo(answer.json().at("/proof/value").asLong());
    assertThat(answer.header("ETag")).matches("\"[1-9][0-9]*\"");
  }

  @Test
  void theListIsPagedAndSaysNothingOfWhereAnybodyWillBe() throws Exception {
    planned();
    planned();
    Answer first = get("/api/plans?limit=1");
    assertThat(first.json().at("/items").size()).isEqualTo(1);
    Answer second = get("/api/plans?limit=1&after=" + first.json().at("/next").asString());
    assertThat(second.json().at("/items/0/planId").asString())
        .isNotEmpty()
        .isNotEqualTo(first.json().at("/items/0/planId").asString());
    assertThat(first.body()).doesNotContain("X-NEAR", "departs");
  }

  @Test
  void theFileOfAPlanIsReadBackAndNamesItsDemand() throws Exception {
    String id = planned().json().at("/plan/planId").asString();
    Answer file = get("/api/plans/" + id + "/file");
    PlanFile read = PlanFile.parse("plan", file.body().getBytes(UTF_8));
    assertThat(read.toJson()).isEqualTo(file.body());
    Answer demand = get("/api/plans/" + id + "/demand");
    assertThat(demand.header("Content-Disposition"))
        .contains(read.madeFrom().happened().getLast().demand().file());
    assertThat(demand.body()).contains("X-NEAR,OTHERS,1,0,0,2,");
  }

  @Test
  void aPlanComesIntoForceByHandForAReasonAndFromTheStateThatWasSeen() throws Exception {
    Answer plan = planned();
    String path = "/api/plans/" + plan.json().at("/plan/planId").asString() + "/in-force";
    String reason = "{\"reason\": \"the bridge is open again\"}";
    assertThat(post(asked(path), reason).status()).isEqualTo(428);
    assertThat(post(asked(path).header("If-Match", "\"0\""), reason).status()).isEqualTo(412);
    assertThat(post(asked(path).header("If-Match", plan.header("ETag")), "{}").status())
        .isEqualTo(422);
    Answer entered = post(asked(path).header("If-Match", plan.header("ETag")), reason);
    assertThat(entered.status()).as(entered.body()).isEqualTo(200);
    assertThat(entered.header("ETag")).isNotEqualTo(plan.header("ETag"));
  }

  @Test
  void aPlanThatIsNotThereIsNotFound() throws Exception {
    assertThat(get("/api/plans/00000000-0000-7000-8000-0000000000aa").status()).isEqualTo(404);
    assertThat(get("/api/plans/00000000-0000-7000-8000-0000000000aa/file").status()).isEqualTo(404);
  }

  @Test
  void whoeverDoesNotSayWhoTheyAreGetsNothing() throws Exception {
    assertThat(server.send(server.request("/api/plans", "elsewhere")).status()).isEqualTo(403);
  }
}
