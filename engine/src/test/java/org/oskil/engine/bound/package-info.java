/** What bounds rest on: linear programs, held against another solver. */
@NullMarked
package org.oskil.engine.bound;

import org.jspecify.annotations.NullMarked;
