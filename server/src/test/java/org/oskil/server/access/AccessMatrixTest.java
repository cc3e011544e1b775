package org.oskil.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.submission.Personal;
import org.oskil.model.register.CaseReference;
import org.oskil.model.register.HouseholdId;
import org.oskil.model.register.Person;
import org.oskil.model.register.ResidentId;
import org.oskil.server.TestServer;
import org.oskil.server.TestServer.Answer;
import org.oskil.server.TestUsers;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.OpenToAll;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.access.Role;
import org.oskil.server.register.Cases;
import org.oskil.server.submissions.Submissions;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint there is, against every role there is. */
final class AccessMatrixTest {
  private static final Set<Class<?>> SPEAKS_OF_SOMEBODY =
      Set.of(
          Cases.CaseFile.class,
          Cases.Someone.class,
          Cases.Stance.class,
          Submissions.Told.class,
          Personal.class,
          Person.class,
          HouseholdId.class,
          ResidentId.class,
          CaseReference.class);
  private static TestServer server;

  /**
   * @param reads the kind of body that it takes
   */
  private record Endpoint(String method, String path, String reads, HandlerMethod handler) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @BeforeAll
  static void start() throws Exception {
    server = TestServer.start();
    for (Role role : Role.values()) {
      TestUsers.add(server.database(), user(role), role + ":*");
    }
    TestUsers.add(server.database(), "nobody");
  }

  @AfterAll
  static void close() throws Exception {
    server.close();
  }

  @Test
  void everyEndpointSaysWhatItNeedsAndTheOneThatDoesNotIsFound() {
    List<String> unclassified =
        endpoints().stream()
            .filter(one ->
                !one.handler().hasMethodAnnotation(Needs.class)
                    && !one.handler().hasMethodAnnotation(OpenToAll.class))
            .filter(one -> !one.path().startsWith("/public/") && !one.path().startsWith("/probe"))
            .map(Endpoint::toString)
            .toList();
    assertThat(unclassified).containsExactly("GET /api/probe/unclassified");
  }

  @Test
  void anEndpointThatDoesNotSayWhatItNeedsIsRefusedToEverybody() throws Exception {
    assertThat(server.get("/api/probe/unclassified").status()).isEqualTo(403);
  }

  @Test
  void onlyOneHouseholdOrAnApprovedExportIsEverSpokenOf() {
    for (Endpoint endpoint : endpoints()) {
      Needs needs = endpoint.handler().getMethodAnnotation(Needs.class);
      Needs.Persons persons = needs == null ? Needs.Persons.NONE : needs.persons();
      switch (persons) {
        case NONE -> assertThat(spokenOf(endpoint)).as(endpoint.toString()).isEmpty();
        case ONE_HOUSEHOLD ->
            assertThat(endpoint.path()).isEqualTo("/api/households/{caseReference}");
        case APPROVED_EXPORT -> assertThat(endpoint.path()).isEqualTo("/api/exports/{id}/download");
      }
    }
  }

  @Test
  void theWalkOverAnswersFindsPersons() {
    assertThat(endpoints().stream().filter(one -> !spokenOf(one).isEmpty()).map(Endpoint::toString))
        .containsExactlyInAnyOrder(
            "GET /api/households/{caseReference}", "POST /api/exports/{id}/download");
  }

  @Test
  void eachRoleReachesWhatItsPermissionsSayAndNothingElse() throws Exception {
    int asked = 0;
    for (Endpoint endpoint : guarded()) {
      Permission needed = needed(endpoint);
      assertThat(send(endpoint, "").status()).as("%s of nobody", endpoint).isEqualTo(401);
      assertThat(send(endpoint, "nobody").status())
          .as("%s without a role", endpoint)
          .isEqualTo(403);
      for (Role role : Role.values()) {
        if (needed.isOf(role)) {
          assertThat(server.status(request(endpoint, user(role))))
              .as("%s of %s", endpoint, role)
              .isNotIn(401, 403, 500);
        } else {
          Answer answer = send(endpoint, user(role));
          assertThat(answer.status()).as("%s of %s", endpoint, role).isEqualTo(403);
          assertThat(answer.json().get("type").stringValue())
              .isEqualTo("urn:oskil:problem:not-allowed");
        }
        asked++;
      }
    }
    assertThat(asked).isGreaterThanOrEqualTo(13 * Role.values().length);
  }

  @Test
  void noRoleAloneTakesOutAnExportAndAdministratorsSeeNobodysCase() {
    for (Role role : Role.values()) {
      assertThat(Permission.EXPORT_ASK.isOf(role) && Permission.EXPORT_APPROVE.isOf(role))
          .as(role.name())
          .isFalse();
    }
    List<Permission> administrators =
        Arrays.stream(Permission.values()).filter(one -> one.isOf(Role.ADMINISTRATOR)).toList();
    assertThat(administrators).containsExactly(Permission.OWN_ACCOUNT, Permission.USERS_KEEP);
  }

  @Test
  void theGuideHasTheSameTable() throws Exception {
    List<String> rows = new ArrayList<>();
    for (Permission permission : Permission.values()) {
      String roles =
          Arrays.stream(Role.values())
              .filter(permission::isOf)
              .map(role -> "`" + role + "`")
              .collect(Collectors.joining(" "));
      boolean all = Arrays.stream(Role.values()).allMatch(permission::isOf);
      rows.add("| `%s` | %s |".formatted(permission, all ? "every role" : roles));
    }
    List<String> guide =
        Files.readAllLines(Path.of("..", "docs", "guides", "access.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 2) + 1) + 1))
            .toList();
    assertThat(guide).isEqualTo(rows);
  }

  @Test
  void refusalsAreProblemsInBothLanguages() throws Exception {
    Answer english = server.send(server.request("/api/users", ""));
    assertThat(english.status()).isEqualTo(401);
    assertThat(english.header("Content-Type")).startsWith("application/problem+json");
    assertThat(english.json().get("title").stringValue()).isEqualTo("Nobody is signed in.");
    assertThat(english.header("WWW-Authenticate")).doesNotContain("Basic");
    Answer ukrainian =
        server.send(server.request("/api/users", "nobody").setHeader("Accept-Language", "uk"));
    assertThat(ukrainian.status()).isEqualTo(403);
    assertThat(ukrainian.json().get("title").stringValue())
        .isEqualTo("Ваші ролі цього не дозволяють.");
  }

  @Test
  void theDescriptionOfTheInterfaceIsForEverybodyAndNamesNoActor() throws Exception {
    Answer api = server.send(server.request("/api/openapi.json", ""));
    assertThat(api.status()).isEqualTo(200);
    assertThat(api.body()).contains("/api/households/{caseReference}").doesNotContain("grants");
  }

  private static List<Endpoint> guarded() {
    return endpoints().stream()
        .filter(one -> one.handler().hasMethodAnnotation(Needs.class))
        .filter(one -> !one.path().startsWith("/api/probe"))
        .toList();
  }

  private static Permission needed(Endpoint endpoint) {
    Needs needs = endpoint.handler().getMethodAnnotation(Needs.class);
    return needs == null ? Permission.OWN_ACCOUNT : needs.value();
  }

  private static Answer send(Endpoint endpoint, String user) throws Exception {
    return server.send(request(endpoint, user));
  }

  private static HttpRequest.Builder request(Endpoint endpoint, String user) {
    String path =
        endpoint
            .path()
            .replace("{caseReference}", "ZZZZ-ZZZZ-ZZZZ?purpose=VISIT")
            .replaceAll("\\{[^}]+}", "019900a0-0000-7000-8000-000000000000");
    return server
        .request(path, user)
        .header("Content-Type", endpoint.reads())
        .method(
            endpoint.method(),
            endpoint.method().equals("GET")
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString("{}"));
  }

  private static List<Endpoint> endpoints() {
    List<Endpoint> all = new ArrayList<>();
    for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
        server
            .part(RequestMappingHandlerMapping.class, "requestMappingHandlerMapping")
            .getHandlerMethods()
            .entrySet()) {
      if (entry.getValue().getBeanType().getName().startsWith("org.oskil.")) {
        for (String path : entry.getKey().getPatternValues()) {
          String reads =
              entry.getKey().getConsumesCondition().getConsumableMediaTypes().stream()
                  .findFirst()
                  .orElse(MediaType.APPLICATION_JSON)
                  .toString();
          entry
              .getKey()
              .getMethodsCondition()
              .getMethods()
              .forEach(
                  method -> all.add(new Endpoint(method.name(), path, reads, entry.getValue())));
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(15);
    return all;
  }

  private static Set<Class<?>> spokenOf(Endpoint endpoint) {
    Set<Class<?>> met = new HashSet<>();
    walk(endpoint.handler().getMethod().getGenericReturnType(), met);
    met.retainAll(SPEAKS_OF_SOMEBODY);
    return met;
  }

  private static void walk(Type type, Set<Class<?>> met) {
    if (type instanceof ParameterizedType several) {
      walk(several.getRawType(), met);
      for (Type argument : several.getActualTypeArguments()) {
        walk(argument, met);
      }
    } else if (type instanceof Class<?> one && met.add(one)) {
      for (Class<?> permitted : one.isSealed() ? one.getPermittedSubclasses() : new Class<?>[0]) {
        walk(permitted, met);
      }
      for (RecordComponent component :
          one.isRecord() ? one.getRecordComponents() : new RecordComponent[0]) {
        walk(component.getGenericType(), met);
      }
    }
  }

  private static String user(Role role) {
    return "the-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
