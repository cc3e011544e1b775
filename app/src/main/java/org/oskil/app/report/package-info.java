/**
 * What a plan says to a person or a program on standard output: tables by settlement, claim and
 * crossing, or one JSON object.
 */
@NullMarked
package org.oskil.app.report;

import org.jspecify.annotations.NullMarked;
