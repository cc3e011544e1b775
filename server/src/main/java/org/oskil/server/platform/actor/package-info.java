/**
 * Who is at work: an endpoint asks for an {@link org.oskil.server.platform.actor.Actor} as a
 * parameter and gets whoever sent the request. How that is known is behind {@link
 * org.oskil.server.platform.actor.Actors}.
 */
@NullMarked
package org.oskil.server.platform.actor;

import org.jspecify.annotations.NullMarked;
