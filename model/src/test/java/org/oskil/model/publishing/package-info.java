/** Attacks on what is published, by means that share nothing with what decides it. */
@NullMarked
package org.oskil.model.publishing;

import org.jspecify.annotations.NullMarked;
