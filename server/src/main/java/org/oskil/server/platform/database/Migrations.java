package org.oskil.server.platform.database;

import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.oskil.server.platform.start.Access;
import org.oskil.server.platform.start.StartStep;

/** Brings the tables up to date, as their owner, and lets go of the database again. */
record Migrations(Access owner) {
  void run(Consumer<StartStep> steps) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(owner.url(), owner.user(), owner.password())
            .schemas("oskil")
            .defaultSchema("oskil")
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            .cleanDisabled(true)
            .load();
    if (flyway.info().pending().length > 0) {
      steps.accept(StartStep.MIGRATING);
      flyway.migrate();
    } else {
      flyway.validate();
    }
  }
}
