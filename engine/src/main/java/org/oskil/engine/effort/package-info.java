/** How long planning may take and how many threads it may use. */
@NullMarked
package org.oskil.engine.effort;

import org.jspecify.annotations.NullMarked;
