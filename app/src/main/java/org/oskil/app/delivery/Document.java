package org.oskil.app.delivery;

/** A file of a finished plan, by its name in the output folder and on the page's address. */
public record Document(String name, String mediaType, String text) {}
