/**
 * The words of an evacuation, as records and sealed types. Depends on nothing; everybody may come
 * in.
 */
@NullMarked
package org.oskil.model;

import org.jspecify.annotations.NullMarked;
