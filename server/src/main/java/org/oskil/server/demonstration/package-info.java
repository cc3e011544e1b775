/**
 * A district to look at: the order of a scenario, a roll of people who do not exist, and what they
 * might have told those who came to their doors. Everything in it is invented and says so.
 */
@NullMarked
package org.oskil.server.demonstration;

import org.jspecify.annotations.NullMarked;
