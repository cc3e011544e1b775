package org.oskil.server.access;

import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints whose authors forgot: about hromadas, and about saying what they need. */
@RestController
class ForgetfulEndpoint {
  private final JdbcClient client;

  ForgetfulEndpoint(JdbcClient client) {
    this.client = client;
  }

  @GetMapping("/api/probe/forgetful")
  @Needs(Permission.SUBMISSIONS_SEND)
  long count() {
    return client.sql("SELECT count(*) FROM household").query(Long.class).single();
  }

  @PostMapping("/api/probe/forgetful/{hromada}")
  @Needs(Permission.SUBMISSIONS_SEND)
  int write(@PathVariable String hromada) {
    return client
        .sql(
            """
            INSERT INTO household (household_id, place_id, hromada, case_reference, linked_to)
            VALUES (uuidv7(), 'X', :hromada, uuidv7()::text, uuidv7())
            """)
        .param("hromada", hromada)
        .update();
  }

  @GetMapping("/api/probe/unclassified")
  long unclassified() {
    return count();
  }
}
