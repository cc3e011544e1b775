package org.oskil.server.counts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/counts")
@Tag(name = "counts")
final class CountEndpoint {
  private final Counts counts;
  private final CountNews news;

  CountEndpoint(Counts counts, CountNews news) {
    this.counts = counts;
    this.news = news;
  }

  @GetMapping
  @Needs(Permission.COUNTS_READ)
  @Operation(summary = "The order versions under which people are counted, the oldest first")
  List<UUID> versions() {
    return counts.versions();
  }

  @GetMapping("/{version}")
  @Needs(Permission.COUNTS_READ)
  @Operation(summary = "People by cell for each place, hromada and the district, of one moment")
  CountTable table(@PathVariable UUID version) {
    return counts.table(version);
  }

  @GetMapping(path = "/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Needs(Permission.COUNTS_READ)
  @Operation(summary = "Says whenever counts may have changed; at most once a second")
  SseEmitter news() {
    return news.listen();
  }
}
