/**
 * What the server is started with, what it says while it starts, and what can keep it from
 * starting. Settings are records that cannot hold nonsense, and each explains itself in one line of
 * {@code settings.properties}.
 */
@NullMarked
package org.oskil.server.platform.start;

import org.jspecify.annotations.NullMarked;
