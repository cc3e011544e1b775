/**
 * The words of access that every subject needs: an endpoint says with {@link
 * org.oskil.server.platform.access.Needs} which permission it asks for, and takes an {@link
 * org.oskil.server.platform.access.Actor} as an argument. Which role has which permission is one
 * table, {@link org.oskil.server.platform.access.Permission}.
 */
@NullMarked
package org.oskil.server.platform.access;

import org.jspecify.annotations.NullMarked;
