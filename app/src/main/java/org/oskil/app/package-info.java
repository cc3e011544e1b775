/** The program: reads the verb, calls the modules, prints what they answer. */
@NullMarked
package org.oskil.app;

import org.jspecify.annotations.NullMarked;
