package org.oskil.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.oskil.server.platform.access.Role;
import org.oskil.server.platform.database.PostgresForTests;
import org.oskil.server.platform.database.TestDatabase;
import org.oskil.server.platform.start.AccessSettings;
import org.oskil.server.platform.start.DatabaseSettings;
import org.oskil.server.platform.start.Limits;
import org.oskil.server.platform.start.ServerSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole server on a database and a port of its own, and a client that calls it over HTTP. */
public final class TestServer implements AutoCloseable {
  private final TestDatabase database;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(TestDatabase database, Server server) {
    this.database = database;
    this.server = server;
  }

  public static TestServer start() throws IOException {
    return start(Limits.usual());
  }

  public static TestServer start(Limits limits) throws IOException {
    return start(limits, AccessSettings.ownUsersOnly());
  }

  public static TestServer start(Limits limits, AccessSettings access) throws IOException {
    TestDatabase database = PostgresForTests.freshDatabase();
    TestUsers.add(
        database,
        TestUsers.EVERYBODY,
        Arrays.stream(Role.values()).map(role -> role + ":*").toArray(String[]::new));
    var outside = new DatabaseSettings.Outside(database.owner(), database.server());
    var settings = new ServerSettings(0, outside, limits, access);
    return new TestServer(database, Server.start(settings, database.forServer()));
  }

  public TestDatabase database() {
    return database;
  }

  /** A part of the running server, by the name that Spring gives it. */
  public <T> T part(Class<T> kind, String name) {
    return server.part(kind, name);
  }

  public URI address(String path) {
    return server.address().resolve(path);
  }

  /** A request to be completed, which asks for English, of somebody who has every role. */
  public HttpRequest.Builder request(String path) {
    return request(path, TestUsers.EVERYBODY);
  }

  /** Of a user that {@link TestUsers} added; of nobody where the name is empty. */
  public HttpRequest.Builder request(String path, String user) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path)).header("Accept-Language", "en");
    return user.isEmpty() ? request : request.header("Authorization", TestUsers.basic(user));
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public Answer post(String path, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json, UTF_8)));
  }

  public Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8)));
  }

  /** How a request is answered whose answer may go on for ever. */
  public int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<InputStream> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    answer.body().close();
    return answer.statusCode();
  }

  @Override
  public void close() throws IOException {
    server.close();
    database.close();
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return new JsonMapper().readTree(response.body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
