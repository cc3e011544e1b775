package org.oskil.model.scenario;

import org.oskil.model.place.Names;

/**
 * What the scenario is, and what it is not.
 *
 * @param notice the honesty line shown with every result
 * @param reportedPeople the figure that was reported; the people by place add up to it
 * @param reportedChildren of them children
 */
public record About(
    String id, Names names, Names notice, int reportedPeople, int reportedChildren) {}
