/**
 * What every subject stands on: {@code start} is what the server is started with, {@code postgres}
 * runs the database, {@code database} lets the server into it, {@code web} is how it answers,
 * {@code access} says who asks and what that takes. Open to all subjects; uses none of them.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.oskil.server.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
