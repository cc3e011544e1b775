package org.oskil.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class ServeVerbTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;

  @Test
  void theServerAnswersUntilItIsToldToEndAndItsDatabaseEndsWithIt() throws Exception {
    Path data = folder.resolve("var");
    for (int start = 1; start <= 2; start++) {
      Process server = started("serve", "--port", "0", "--json", "--data", data.toString());
      try (BufferedReader out = server.inputReader(UTF_8)) {
        var said = new JsonMapper().readTree(out.readLine());
        assertThat(said.at("/settings/--data").stringValue()).isEqualTo(data.toString());
        URI description = URI.create(said.get("address").stringValue()).resolve("api/openapi.json");
        assertThat(get(description).statusCode()).isEqualTo(200);
        assertThat(data.resolve("database/postmaster.pid")).exists();
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(TERMINATED);
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(data.resolve("postgres.log")))
            .endsWith("database system is shut down\n");
      } finally {
        server.destroyForcibly();
      }
    }
  }

  @Test
  void everythingThatIsWrongWithTheSettingsIsSaidAtOnceInBothLanguages() {
    Map<String, String> environment =
        Map.of("OSKIL_DB_URL", "mysql://host?password=secret", "OSKIL_DB_USER", "server");
    Said said = Said.in(environment, "serve", "--port", "99999", "--lang", "en");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err())
        .contains(
            "6 problems",
            "--port: \"99999\"",
            "There is no such port.",
            "This is not a JDBC URL of PostgreSQL.",
            "The URL has a password in it",
            "OSKIL_DB_PASSWORD: It is not set",
            "OSKIL_DB_OWNER_USER: It is not set",
            "OSKIL_DB_OWNER_PASSWORD: It is not set")
        .doesNotContain("secret");
    assertThat(Said.in(environment, "serve", "--lang", "uk").err())
        .contains("Це не JDBC-адреса PostgreSQL.");
  }

  @Test
  void aPortThatIsTakenIsSaidBeforeAnythingIsStarted() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path data = folder.resolve("var");
      Said said = Said.by("serve", "--port", "" + taken.getLocalPort(), "--data", data.toString());
      assertThat(said.code()).isEqualTo(2);
      assertThat(said.err()).contains("Another program listens on this port.");
      assertThat(said.out())
          .contains("--data = " + data, "Folder of the database", "statement-limit = 30 s");
      assertThat(data).doesNotExist();
    }
  }

  private static Process started(String... arguments) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Oskil.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    }
  }
}
