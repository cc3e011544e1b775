package org.oskil.model.scenario;

import java.util.List;
import org.oskil.model.movement.Means;
import org.oskil.model.network.Network;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.threat.Threat;

/** Everything a plan is made from. */
public record Scenario(
    About about,
    Rules rules,
    List<Place> places,
    List<PartyGroup> people,
    Network network,
    Threat threat,
    Means means) {
  public Scenario {
    places = List.copyOf(places);
    people = List.copyOf(people);
  }

  public int totalPeople() {
    return people.stream().mapToInt(PartyGroup::people).sum();
  }

  public int peopleOf(PlaceId place) {
    return people.stream()
        .filter(group -> group.place().equals(place))
        .mapToInt(PartyGroup::people)
        .sum();
  }

  public Scenario withNetwork(Network next) {
    return new Scenario(about, rules, places, people, next, threat, means);
  }

  public Scenario withThreat(Threat next) {
    return new Scenario(about, rules, places, people, network, next, means);
  }

  public Scenario withPeople(List<PartyGroup> next) {
    return new Scenario(about, rules, places, next, network, threat, means);
  }

  public Scenario withMeans(Means next) {
    return new Scenario(about, rules, places, people, network, threat, next);
  }
}
