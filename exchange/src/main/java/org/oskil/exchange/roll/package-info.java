/**
 * The roll an operation begins with: a table of people by household, read into submissions, and an
 * openly synthetic one for demonstrations.
 */
@NullMarked
package org.oskil.exchange.roll;

import org.jspecify.annotations.NullMarked;
