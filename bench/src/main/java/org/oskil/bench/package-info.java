/**
 * Measurements: small ones under JMH, and whole runs against other planners on the same instances.
 */
@NullMarked
package org.oskil.bench;

import org.jspecify.annotations.NullMarked;
