/** Who gets in, over HTTP and against a real database. */
@NullMarked
package org.oskil.server.access;

import org.jspecify.annotations.NullMarked;
