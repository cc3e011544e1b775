package org.oskil.server.platform.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.server.platform.database.Transactions;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints of every shape, to see how the server answers whatever they do. */
@RestController
class ProbeEndpoint {
  private final JdbcClient client;
  private final Transactions transactions;

  ProbeEndpoint(JdbcClient client, Transactions transactions) {
    this.client = client;
    this.transactions = transactions;
  }

  enum Choice {
    LEAVES,
    STAYS
  }

  record Person(@Nullable String name, @Nullable Integer age) {}

  record ProbeForm(
      @Nullable UUID id,
      @Nullable Instant madeAt,
      @Nullable String choice,
      @Nullable Integer people,
      @Nullable Choice word,
      @Nullable List<Person> persons) {
    Probe read() {
      var form = Form.ofBody();
      var probe = form.required("id", id);
      form.required("madeAt", madeAt);
      form.word("choice", choice, Choice.class);
      var number = form.number("people", people, 1, 50);
      List<Person> all = persons == null ? List.of() : persons;
      for (int index = 0; index < all.size(); index++) {
        form.at("persons", index).text("name", all.get(index).name(), 10);
      }
      form.throwIfAny();
      return new Probe(probe.orElseThrow(), number.orElseThrow());
    }
  }

  record Probe(UUID id, int people) {}

  record Counted(int count) {}

  @PostMapping("/probe")
  Probe post(@RequestBody ProbeForm form) {
    return form.read();
  }

  @PostMapping("/probe/counted")
  Counted counted(@RequestBody Counted counted) {
    return counted;
  }

  @GetMapping("/probe/{id}")
  Probe get(@PathVariable UUID id) {
    throw Refusal.notFound("probe", id);
  }

  @GetMapping("/probes")
  Page<Integer> list(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
    Paging asked = Paging.parse(limit, after, 1);
    int from = asked.after().map(cursor -> Integer.parseInt(cursor.values().getFirst())).orElse(0);
    List<Integer> found =
        client
            .sql(
                "SELECT number FROM generate_series(1, 7) AS number WHERE number > :from LIMIT :rows")
            .param("from", from)
            .param("rows", asked.rows())
            .query(Integer.class)
            .list();
    return Page.of(found, asked, number -> Cursor.of(number));
  }

  @PutMapping("/probe/{id}")
  ResponseEntity<Void> put(
      @PathVariable UUID id,
      @RequestHeader(name = "If-Match", required = false) @Nullable String seen) {
    Revision.required(seen).mustBe(new Revision(3));
    return ResponseEntity.noContent().eTag(new Revision(4).etag()).build();
  }

  @GetMapping("/probe/needs")
  String needs(@RequestParam String day) {
    return day;
  }

  @GetMapping("/probe/bug")
  String bug() {
    throw new IllegalStateException("A bug of ours.");
  }

  @GetMapping("/probe/database/{name}")
  String database(@PathVariable String name) {
    return transactions.change(
        () -> client.sql("SELECT (:name)::int").param("name", name).query(String.class).single());
  }

  @GetMapping("/probe/slow")
  String slow() {
    client.sql("SELECT pg_sleep(60)").query().listOfRows();
    return "awake";
  }
}
