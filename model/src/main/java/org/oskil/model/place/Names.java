package org.oskil.model.place;

/** What something is called on a screen, in Ukrainian and in English. */
public record Names(String ukrainian, String english) {}
