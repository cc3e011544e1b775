/**
 * Orders as versioned legal acts: what they order, whom they cover, and which regime they follow.
 */
@NullMarked
package org.oskil.model.order;

import org.jspecify.annotations.NullMarked;
