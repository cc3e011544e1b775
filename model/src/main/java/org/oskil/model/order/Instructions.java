package org.oskil.model.order;

import java.util.List;
import org.oskil.model.place.Names;

/**
 * What is to be done.
 *
 * @param whereto where people are taken
 * @param entryLimits who may still come in, and how
 */
public record Instructions(
    Names whereto, List<Task> tasks, List<Names> entryLimits, List<Hotline> hotlines) {
  /** What one body has to do. */
  public record Task(Names addressee, Names text) {}

  /** A public telephone number of a body. */
  public record Hotline(String number, Names body) {}

  public Instructions {
    tasks = List.copyOf(tasks);
    entryLimits = List.copyOf(entryLimits);
    hotlines = List.copyOf(hotlines);
  }
}
