/**
 * Small districts to test with: drawn as text, drawn at random, and solved to the end by exhaustive
 * search. Written from docs/planning-problem.md alone, so that the planner and the checker are both
 * held against something that is neither.
 */
@NullMarked
package org.oskil.engine.drawn;

import org.jspecify.annotations.NullMarked;
