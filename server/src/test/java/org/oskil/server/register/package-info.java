@NullMarked
package org.oskil.server.register;

import org.jspecify.annotations.NullMarked;
