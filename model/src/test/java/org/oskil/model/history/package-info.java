@NullMarked
package org.oskil.model.history;

import org.jspecify.annotations.NullMarked;
