package org.oskil.model.order;

/** A number of places that somebody gave for the order. */
public record Announced(int places, String by) {}
