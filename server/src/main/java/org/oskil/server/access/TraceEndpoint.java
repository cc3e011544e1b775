package org.oskil.server.access;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.oskil.server.access.TraceStore.Trace;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.web.Cursor;
import org.oskil.server.platform.web.Form;
import org.oskil.server.platform.web.Page;
import org.oskil.server.platform.web.Paging;
import org.oskil.server.platform.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at whom, for auditors. */
@RestController
class TraceEndpoint {
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
  private static final UUID HIGHEST = new UUID(-1, -1);

  private final TraceStore store;

  TraceEndpoint(TraceStore store) {
    this.store = store;
  }

  @GetMapping("/api/traces")
  @Needs(Permission.TRACE_READ)
  Page<Trace> list(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
    Paging asked = Paging.parse(limit, after, 2);
    List<String> from =
        asked.after().map(Cursor::values).orElse(List.of(NEVER.toString(), HIGHEST.toString()));
    return Page.of(
        found(from, after, asked.rows()), asked, row -> Cursor.of(row.happened(), row.id()));
  }

  private List<Trace> found(List<String> from, @Nullable String after, int rows) {
    try {
      return store.before(Instant.parse(from.getFirst()), UUID.fromString(from.getLast()), rows);
    } catch (DateTimeException | IllegalArgumentException foreign) {
      var form = Form.ofQuery();
      form.add("after", after, RequestProblem.NOT_A_CURSOR);
      form.throwIfAny();
      return List.of();
    }
  }
}
