/**
 * How a finished plan reaches people: files in a folder, written whole or not at all, and a page
 * served on this machine only.
 */
@NullMarked
package org.oskil.app.delivery;

import org.jspecify.annotations.NullMarked;
