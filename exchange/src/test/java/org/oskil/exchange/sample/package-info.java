/**
 * A small made-up district with a plan, and random plan files, for the tests of what leaves the
 * program.
 */
@NullMarked
package org.oskil.exchange.sample;

import org.jspecify.annotations.NullMarked;
