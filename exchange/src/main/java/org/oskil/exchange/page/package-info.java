/**
 * The plan as one HTML file that works without a network: map, timetable, tables and charts, in
 * Ukrainian and English. {@link org.oskil.exchange.page.PlanPage} is the door; the page's style and
 * scripts lie beside it as resources. It names future times and places and must not be published.
 */
@NullMarked
package org.oskil.exchange.page;

import org.jspecify.annotations.NullMarked;
