package org.oskil.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageServerTest {
  private static final Document PAGE = new Document("plan.html", "text/html", "<p>План</p>");
  private static final Document FILE = new Document("plan.json", "application/json", "{}");

  @Test
  void thePageIsAtTheFrontAndTheFilesByTheirNames() throws IOException, InterruptedException {
    try (PageServer server = PageServer.start(0, List.of(FILE, PAGE), PAGE).orElseThrow()) {
      HttpResponse<String> front = get(server, "");
      assertThat(front.statusCode()).isEqualTo(200);
      assertThat(front.body()).isEqualTo("<p>План</p>");
      assertThat(front.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
      assertThat(front.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(get(server, "plan.json").body()).isEqualTo("{}");
      assertThat(get(server, "../etc/passwd").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void nothingCanBeSentToIt() throws IOException, InterruptedException {
    try (PageServer server = PageServer.start(0, List.of(PAGE), PAGE).orElseThrow();
        HttpClient client = HttpClient.newHttpClient()) {
      var post =
          HttpRequest.newBuilder(at(server, ""))
              .POST(HttpRequest.BodyPublishers.ofString("x"))
              .build();
      assertThat(client.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(405);
    }
  }

  @Test
  void aTakenPortIsSteppedOver() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PageServer server =
            PageServer.start(taken.getLocalPort(), List.of(PAGE), PAGE).orElseThrow()) {
      assertThat(server.port()).isGreaterThan(taken.getLocalPort());
    }
  }

  @Test
  void aRequestUnderAForeignNameIsTurnedAway() throws IOException {
    try (PageServer server = PageServer.start(0, List.of(PAGE), PAGE).orElseThrow();
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("План");
    }
  }

  private static HttpResponse<String> get(PageServer server, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(at(server, path)).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static URI at(PageServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.port() + "/" + path);
  }
}
