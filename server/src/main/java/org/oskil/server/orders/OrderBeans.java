package org.oskil.server.orders;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.model.order.Procedure;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What orders are held against, read when the server starts. */
@Configuration(proxyBeanMethods = false)
class OrderBeans {
  @Bean
  Reference reference() throws InvalidInput {
    String named = System.getenv(ReferenceFolder.VARIABLE);
    return named == null
        ? ReferenceFolder.findNearest(Path.of(""))
            .orElseThrow(() ->
                new IllegalStateException(
                    "There is no folder data with gazetteer and law in it here or above. Maybe name it in %s."
                        .formatted(ReferenceFolder.VARIABLE)))
            .read()
        : new ReferenceFolder(Path.of(named)).read();
  }

  @Bean
  ApplicationRunner placesFollowTheGazetteer(
      JdbcClient jdbc, Reference reference, InstantSource clock) {
    return arguments -> {
      LocalDate today = clock.instant().atZone(Procedure.KYIV).toLocalDate();
      Scoped.run(
          Scope.wholeDistrict(), () -> new PlaceStore(jdbc).follow(reference.gazetteer(), today));
    };
  }
}
