/**
 * What is wrong with what somebody sent, as values: where it is, what it is, and what to do about
 * it, in Ukrainian or in English. Every reader of a format collects all of them before it gives up.
 */
@NullMarked
package org.oskil.exchange.problem;

import org.jspecify.annotations.NullMarked;
