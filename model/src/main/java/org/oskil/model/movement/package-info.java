/**
 * What people are moved with and to: vehicles and their shifts, hubs with berths and room, trains.
 */
@NullMarked
package org.oskil.model.movement;

import org.jspecify.annotations.NullMarked;
