package org.oskil.app.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Serves the documents of a plan to browsers on this machine, and to nobody else: they name future
 * times and places.
 */
public final class PageServer implements AutoCloseable {
  /** How many ports are tried after the wished one. */
  public static final int MORE_PORTS = 20;

  public static final int HIGHEST_PORT = 65_535;
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpServer server;
  private final Map<String, Document> documents;
  private final String front;

  private PageServer(HttpServer server, List<Document> documents, Document front) {
    this.server = server;
    this.documents =
        documents.stream()
            .collect(Collectors.toMap(document -> "/" + document.name(), Function.identity()));
    this.front = "/" + front.name();
  }

  /**
   * Starts on the wished port or on the next free one; empty where none is free.
   *
   * @param front what the address without a name shows
   */
  public static Optional<PageServer> start(int port, List<Document> documents, Document front)
      throws IOException {
    for (int tried = port; tried <= Math.min(port + MORE_PORTS, HIGHEST_PORT); tried++) {
      Optional<HttpServer> bound = findBound(tried);
      if (bound.isPresent()) {
        var started = new PageServer(bound.get(), documents, front);
        started.server.createContext("/", started::answer);
        started.server.start();
        return Optional.of(started);
      }
    }
    return Optional.empty();
  }

  private static Optional<HttpServer> findBound(int port) throws IOException {
    try {
      return Optional.of(
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    } catch (BindException taken) {
      return Optional.empty();
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Document document = documents.get(path.equals("/") ? front : path);
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (!isAskedByItsOwnName(exchange)) {
        exchange.sendResponseHeaders(421, -1);
      } else if (!head && !exchange.getRequestMethod().equals("GET")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
      } else if (document == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        send(exchange, document, head);
      }
    }
  }

  private static void send(HttpExchange exchange, Document document, boolean head)
      throws IOException {
    byte[] body = document.text().getBytes(UTF_8);
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", document.mediaType() + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    exchange.sendResponseHeaders(200, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  /**
   * A foreign page can point a name of its own at this machine; a browser then still sends that
   * name.
   */
  private static boolean isAskedByItsOwnName(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host != null && OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""));
  }
}
