package org.oskil.model.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.oskil.model.gazetteer.Gazetteer;
import org.oskil.model.place.PlaceId;

/**
 * What a later version says otherwise than an earlier one.
 *
 * @param added places that are new, by id
 * @param removed places that are gone, by id
 * @param changes of everything else, in the order of the document
 */
public record VersionDifference(List<PlaceId> added, List<PlaceId> removed, List<Change> changes) {
  /** One field that is not the same. */
  public record Change(String field, String before, String after) {}

  public VersionDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changes = List.copyOf(changes);
  }

  public static VersionDifference between(OrderText before, OrderText after, Gazetteer gazetteer) {
    List<PlaceId> earlier = Expansion.of(before, gazetteer).places();
    List<PlaceId> later = Expansion.of(after, gazetteer).places();
    return new VersionDifference(
        later.stream().filter(place -> !earlier.contains(place)).toList(),
        earlier.stream().filter(place -> !later.contains(place)).toList(),
        changes(TextFields.of(before), TextFields.of(after)));
  }

  private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
    List<Change> changes = new ArrayList<>();
    before.forEach((field, value) -> {
      String now = after.getOrDefault(field, "");
      if (!now.equals(value)) {
        changes.add(new Change(field, value, now));
      }
    });
    after.forEach((field, value) -> {
      if (!before.containsKey(field)) {
        changes.add(new Change(field, "", value));
      }
    });
    return changes;
  }

  public boolean isNothing() {
    return added.isEmpty() && removed.isEmpty() && changes.isEmpty();
  }
}
