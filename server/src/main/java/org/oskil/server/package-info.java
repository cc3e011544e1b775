/**
 * The server: HTTP in front, PostgreSQL behind. Each package below holds one subject, with one door
 * that others may use; {@code platform} is the ground they all stand on and knows none of them.
 */
@NullMarked
package org.oskil.server;

import org.jspecify.annotations.NullMarked;
