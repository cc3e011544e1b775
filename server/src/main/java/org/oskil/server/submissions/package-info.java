/**
 * Everything that was ever sent about a household, kept as it came. Rows are added and never
 * changed; what follows from them is the business of the register.
 */
@NullMarked
package org.oskil.server.submissions;

import org.jspecify.annotations.NullMarked;
