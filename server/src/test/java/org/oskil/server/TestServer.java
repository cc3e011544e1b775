package org.oskil.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.oskil.server.platform.database.PostgresForTests;
import org.oskil.server.platform.database.TestDatabase;
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
    TestDatabase database = PostgresForTests.freshDatabase();
    var outside = new DatabaseSettings.Outside(database.owner(), database.server());
    var settings = new ServerSettings(0, outside, limits);
    return new TestServer(database, Server.start(settings, database.forServer()));
  }

  public TestDatabase database() {
    return database;
  }

  public URI address(String path) {
    return server.address().resolve(path);
  }

  /** A request to be completed, which asks for English. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address(path)).header("Accept-Language", "en");
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
