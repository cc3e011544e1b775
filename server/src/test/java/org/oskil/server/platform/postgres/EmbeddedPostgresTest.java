package org.oskil.server.platform.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.server.platform.start.CannotStart;
import org.oskil.server.platform.start.StartStep;

/** On real processes, which are killed. */
final class EmbeddedPostgresTest {
  private static final Path UNPACKED = Path.of("target", "postgres");
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path data;

  private final List<StartStep> steps = new ArrayList<>();
  private final List<EmbeddedPostgres> started = new ArrayList<>();

  @BeforeAll
  static void makeRoom() throws IOException {
    Files.createDirectories(UNPACKED);
  }

  @AfterEach
  void stopAll() throws IOException {
    for (EmbeddedPostgres postgres : started) {
      postgres.close();
    }
    assertThat(new Processes(new DataFolder(data).cluster()).workingHere()).isEmpty();
  }

  @Test
  void theFirstStartMakesADatabaseThatKeepsWhatItIsTold() throws Exception {
    Rows rows = rows(start());
    assertThat(steps).contains(StartStep.CREATING);
    assertThat(rows.word("SHOW fsync")).isEqualTo("on");
    assertThat(rows.word("SHOW data_checksums")).isEqualTo("on");
    assertThat(rows.word("SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(rows.word("SHOW server_encoding")).isEqualTo("UTF8");
    assertThat(rows.word("SELECT upper('їжак' COLLATE \"uk-x-icu\") || uuidv7()"))
        .startsWith("ЇЖАК");
    assertThat(rows.word("SELECT lower('ҐАНОК')")).isEqualTo("ґанок");
  }

  @Test
  void aSecondStartFindsWhatTheFirstWasTold() throws Exception {
    EmbeddedPostgres first = start();
    Rows rows = rows(first);
    rows.create();
    rows.write(1);
    first.close();
    steps.clear();
    EmbeddedPostgres second = start();
    assertThat(rows(second).read()).containsExactly(1);
    assertThat(second.url("a")).as("the port is kept").isEqualTo(first.url("a"));
    assertThat(steps).doesNotContain(StartStep.CREATING, StartStep.UNPACKING);
  }

  @Test
  void aPortThatIsTakenIsReplacedByAnother() throws Exception {
    EmbeddedPostgres first = start();
    first.close();
    try (var taken =
        new java.net.ServerSocket(
            Integer.parseInt(Files.readString(data.resolve("port")).strip()),
            1,
            java.net.InetAddress.getLoopbackAddress())) {
      EmbeddedPostgres second = start();
      assertThat(second.url("a"))
          .isNotEqualTo(first.url("a"))
          .doesNotContain("" + taken.getLocalPort());
      assertThat(rows(second).word("SELECT 'in'")).isEqualTo("in");
    }
  }

  @Test
  void nobodyElseCanReadThePasswordsAndNobodyGetsInWithoutOne() throws Exception {
    EmbeddedPostgres postgres = start();
    for (String file : List.of("owner.password", "server.password")) {
      postgres.server();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
          .isEqualTo("rw-------");
    }
    assertThat(data.resolve("initdb.password")).doesNotExist();
    assertThatThrownBy(() ->
            java.sql.DriverManager.getConnection(postgres.url("postgres"), "oskil_owner", "guess"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void aBackendThatIsKilledCostsOnlyItsConnection() throws Exception {
    Rows rows = rows(start());
    rows.create();
    rows.write(1);
    try (var connection = rows.connect();
        var statement = connection.createStatement()) {
      var backend = statement.executeQuery("SELECT pg_backend_pid()");
      backend.next();
      kill(backend.getLong(1));
      assertThatThrownBy(() -> statement.execute("SELECT 1")).isInstanceOf(SQLException.class);
    }
    assertThat(eventuallyRead(rows)).containsExactly(1);
  }

  @Test
  void aPostmasterThatIsKilledIsStartedAgainWithWhatItWasTold() throws Exception {
    Rows rows = rows(start());
    rows.create();
    for (int killed = 1; killed <= 2; killed++) {
      rows.write(killed);
      kill(postmaster());
      assertThat(eventuallyRead(rows)).hasSize(killed);
    }
  }

  @Test
  void whatWasAcknowledgedOutlivesTheProgramThatWroteIt() throws Exception {
    List<Integer> acknowledged = killedAfter(300, false);
    EmbeddedPostgres after = start();
    assertThat(steps).contains(StartStep.STOPPING_LEFTOVER);
    assertThat(rows(after).read()).containsAll(acknowledged);
  }

  @Test
  void whatWasAcknowledgedOutlivesTheKillingOfEverything() throws Exception {
    List<Integer> acknowledged = killedAfter(300, true);
    assertThat(rows(start()).read()).containsAll(acknowledged);
  }

  @Test
  void aSecondServerIsToldWhoHasTheFolder() throws Exception {
    start();
    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
    Process other = writer();
    try (BufferedReader said = other.errorReader(UTF_8)) {
      assertThat(said.lines()).anyMatch(line -> line.contains("in use by process"));
      assertThat(other.waitFor()).isNotZero();
    }
  }

  @Test
  void theFolderOfAnotherMajorVersionIsRefusedAndLeftAlone() throws Exception {
    start().close();
    Path version = data.resolve("database/PG_VERSION");
    String ours = Files.readString(version);
    Files.writeString(version, "17\n");
    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("made by PostgreSQL 17, and this is PostgreSQL 18");
    Files.writeString(version, ours);
    assertThat(rows(start()).word("SELECT 'in'")).isEqualTo("in");
  }

  @Test
  void theFileOfAPostmasterThatEndedUnnoticedIsNoHindrance() throws Exception {
    start().close();
    Process parent = new ProcessBuilder("sh", "-c", "true & exec sleep 60").start();
    try {
      long zombie =
          eventually(() -> parent.children().findFirst().map(ProcessHandle::pid).orElse(0L));
      Files.write(
          data.resolve("database/postmaster.pid"),
          List.of("" + zombie, data.resolve("database").toString(), "1", "5432", "", "127.0.0.1"));
      assertThat(rows(start()).word("SELECT 'in'")).isEqualTo("in");
    } finally {
      parent.destroyForcibly().waitFor();
    }
  }

  @Test
  void aClusterThatWasNotFinishedIsMadeAnew() throws Exception {
    Files.createDirectories(data.resolve("database.new/base"));
    Files.writeString(data.resolve("database.new/PG_VERSION"), "18\n");
    assertThat(rows(start()).word("SELECT 'in'")).isEqualTo("in");
    assertThat(data.resolve("database.new")).doesNotExist();
  }

  @Test
  void aDatabaseThatCannotStartSaysWhyAndGivesTheFolderFree() throws Exception {
    start().close();
    Path control = data.resolve("database/global/pg_control");
    Path aside = data.resolve("pg_control");
    Files.move(control, aside);
    assertThatThrownBy(this::start)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("could not find the database system")
        .hasMessageContaining("postgres.log");
    Files.move(aside, control);
    assertThat(rows(start()).word("SELECT 'in'")).isEqualTo("in");
  }

  @Test
  void whereRootMayMakeNoNamespacesNobodyRunsIt() throws Exception {
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataFolder folder = DataFolder.at(data);
    Files.createFile(folder.lock());
    assumeThat(Files.getAttribute(folder.lock(), "unix:uid")).as("run by root").isEqualTo(0);
    Binaries binaries = Binaries.unpacked(UNPACKED.toRealPath(), steps::add);
    new Cluster(folder, binaries).open(new RunAs.User(RunAs.NOBODY), steps::add);
    EmbeddedPostgres postgres = start();
    assertThat(RunAs.chosen(folder)).isEqualTo(new RunAs.User(RunAs.NOBODY));
    assertThat(ProcessHandle.of(postmaster()).flatMap(process -> process.info().user()))
        .hasValue("nobody");
    assertThat(rows(postgres).word("SELECT 'in'")).isEqualTo("in");
  }

  @Test
  void theLogHoldsNoStatementAndNoValue() throws Exception {
    Rows rows = rows(start());
    assertThatThrownBy(() -> rows.word("SELECT 'Марія Коваль'::int"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> rows.word("SELECT nothing FROM secret_place"))
        .isInstanceOf(SQLException.class);
    assertThat(Files.readString(data.resolve("postgres.log")))
        .contains("ready to accept connections")
        .doesNotContain("Коваль", "secret_place");
  }

  private EmbeddedPostgres start() throws Exception {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(data, UNPACKED, steps::add);
    started.add(postgres);
    return postgres;
  }

  private static Rows rows(EmbeddedPostgres postgres) throws IOException {
    return new Rows(postgres.owner());
  }

  /** What another program had acknowledged when it was killed, or everything with it. */
  private List<Integer> killedAfter(int rows, boolean everything) throws Exception {
    Process writer = writer();
    var acknowledged = new ArrayList<Integer>();
    try (var said = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        acknowledged.add(Integer.parseInt(line));
        if (acknowledged.size() == rows) {
          kill(writer.pid());
          if (everything) {
            kill(postmaster());
          }
        }
      }
    }
    assertThat(acknowledged)
        .startsWith(IntStream.rangeClosed(1, rows).boxed().toArray(Integer[]::new));
    return acknowledged;
  }

  private Process writer() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            data.toString(),
            UNPACKED.toString())
        .start();
  }

  private long postmaster() throws IOException {
    return PidFile.find(data.resolve("database/postmaster.pid")).orElseThrow().pid();
  }

  private static void kill(long pid) throws Exception {
    assertThat(new ProcessBuilder("kill", "-9", "" + pid).start().waitFor()).isZero();
  }

  private static List<Integer> eventuallyRead(Rows rows) throws Exception {
    long until = System.nanoTime() + SOON.toNanos();
    while (true) {
      try {
        return rows.read();
      } catch (SQLException notYet) {
        assertThat(System.nanoTime()).as(notYet.getMessage()).isLessThan(until);
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private static long eventually(java.util.function.LongSupplier number) throws Exception {
    long until = System.nanoTime() + SOON.toNanos();
    while (number.getAsLong() == 0) {
      assertThat(System.nanoTime()).isLessThan(until);
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return number.getAsLong();
  }
}
