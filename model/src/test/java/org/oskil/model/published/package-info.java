/** What types for the public must not reach. */
@NullMarked
package org.oskil.model.published;

import org.jspecify.annotations.NullMarked;
