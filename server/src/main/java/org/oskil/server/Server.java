package org.oskil.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.oskil.server.counts.CountTable;
import org.oskil.server.demonstration.Demonstration;
import org.oskil.server.platform.database.Database;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.ServerSettings;
import org.oskil.server.platform.start.StartProblem;
import org.oskil.server.platform.start.StartStep;
import org.oskil.server.register.Register;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running server. The door of the module. */
public final class Server implements AutoCloseable {
  private final ServletWebServerApplicationContext context;
  private final Database database;
  private final CountDownLatch ended = new CountDownLatch(1);

  private Server(ServletWebServerApplicationContext context, Database database) {
    this.context = context;
    this.database = database;
  }

  /** Returns when requests are answered. */
  public static Server start(ServerSettings settings, Consumer<StartStep> steps)
      throws CannotStart, IOException, InterruptedException, SQLException {
    throwIfTaken(settings.port());
    return start(settings, Database.open(settings.database(), steps));
  }

  /** Starts on a database that is open already, and closes it when it ends. */
  static Server start(ServerSettings settings, Database database) throws IOException {
    boolean up = false;
    try {
      var context = (ServletWebServerApplicationContext) context(settings, database);
      up = true;
      return new Server(context, database);
    } finally {
      if (!up) {
        database.close();
      }
    }
  }

  /** Where it answers; on this machine only. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  /** Fills a register with people who do not exist; once, however often it is called. */
  public CountTable demonstrate(Path scenario, long seed) throws CannotStart, IOException {
    return context.getBean(Demonstration.class).load(scenario, seed);
  }

  /** What the tables say differently from the submissions they follow from; empty where nothing. */
  public List<String> recount() {
    Register register = context.getBean(Register.class);
    return Scoped.call(Scope.wholeDistrict(), register::recount);
  }

  /** Waits until somebody closes it. */
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /** Answers what is under way, then ends, and its database after it. */
  @Override
  public void close() throws IOException {
    try {
      context.close();
    } finally {
      database.close();
      ended.countDown();
    }
  }

  /** A part of the running server, to be looked at by tests. */
  <T> T part(Class<T> kind, String name) {
    return context.getBean(name, kind);
  }

  private int port() {
    var server = context.getWebServer();
    if (server == null) {
      throw new IllegalStateException("The server has ended and has no port any more.");
    }
    return server.getPort();
  }

  private static ConfigurableApplicationContext context(
      ServerSettings settings, Database database) {
    return new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.SERVLET)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(context -> {
          context
              .getEnvironment()
              .getPropertySources()
              .addFirst(new MapPropertySource("oskil", properties(settings)));
          context.getBeanFactory().registerSingleton("database", database);
          context.getBeanFactory().registerSingleton("limits", settings.limits());
          context.getBeanFactory().registerSingleton("accessSettings", settings.access());
        })
        .run();
  }

  private static Map<String, Object> properties(ServerSettings settings) {
    var properties = new HashMap<String, Object>();
    properties.put("server.address", "127.0.0.1");
    properties.put("server.port", settings.port());
    properties.put("server.shutdown", "graceful");
    properties.put("server.server-header", "");
    properties.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
    properties.put("spring.threads.virtual.enabled", true);
    properties.put("server.servlet.session.cookie.name", "OSKIL");
    properties.put("server.servlet.session.cookie.http-only", true);
    properties.put("server.servlet.session.cookie.same-site", "strict");
    properties.put("server.servlet.session.timeout", "60m");
    properties.put("spring.web.resources.add-mappings", false);
    properties.put("springdoc.api-docs.path", "/api/openapi.json");
    properties.put("springdoc.api-docs.version", "openapi_3_1");
    properties.put("springdoc.override-with-generic-response", false);
    properties.put("springdoc.writer-with-order-by-keys", true);
    return Map.copyOf(properties);
  }

  /** Said before anything is started, rather than after everything is. */
  private static void throwIfTaken(int port) throws CannotStart, IOException {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (BindException taken) {
      throw CannotStart.because(StartProblem.PORT_TAKEN, "--port", "" + port);
    }
  }
}
