/** Tests of plans: who is to be carried, when a plan is made, and what of it is kept. */
@NullMarked
package org.oskil.server.plans;

import org.jspecify.annotations.NullMarked;
