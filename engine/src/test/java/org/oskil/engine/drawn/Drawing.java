package org.oskil.engine.drawn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oskil.model.movement.Hub;
import org.oskil.model.movement.HubId;
import org.oskil.model.movement.HubKind;
import org.oskil.model.movement.Means;
import org.oskil.model.movement.Shift;
import org.oskil.model.movement.Train;
import org.oskil.model.movement.VehicleGroup;
import org.oskil.model.movement.VehicleType;
import org.oskil.model.network.Crossing;
import org.oskil.model.network.CrossingId;
import org.oskil.model.network.CrossingState;
import org.oskil.model.network.Evidence;
import org.oskil.model.network.Network;
import org.oskil.model.network.Node;
import org.oskil.model.network.Road;
import org.oskil.model.people.PartyClass;
import org.oskil.model.people.PartyGroup;
import org.oskil.model.people.PartyGroupId;
import org.oskil.model.people.Seats;
import org.oskil.model.place.Bank;
import org.oskil.model.place.Listing;
import org.oskil.model.place.Names;
import org.oskil.model.place.Place;
import org.oskil.model.place.PlaceId;
import org.oskil.model.place.Position;
import org.oskil.model.scenario.About;
import org.oskil.model.scenario.Rules;
import org.oskil.model.scenario.Scenario;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Line;
import org.oskil.model.threat.LineId;
import org.oskil.model.threat.Metres;
import org.oskil.model.threat.Threat;

/** Reads the lines of a drawing; what they look like is said at {@link Drawn}. */
final class Drawing {
  private static final String TIME = "(\\d\\d:\\d\\d(?:\\+\\d)?)";
  private static final String LASTS = "((?:\\d+ min)? ?(?:\\d+ s)?)";

  private final Map<Pattern, Consumer<Matcher>> grammar = new LinkedHashMap<>();
  private Instant start = Drawn.at("08:00");
  private Instant deadline = Drawn.at("12:00");
  private Instant loss = start;
  private Duration step = Duration.ofMinutes(10);
  private Duration transfer = Duration.ofMinutes(10);
  private int maxStops = 2;
  private Duration nextStopWithin = Duration.ofMinutes(20);
  private List<Line> lines = List.of(line("front"));
  private List<ExposureBand> bands = List.of(band(0, 10), band(10, 5), band(20, 1), band(40, 0));
  private final Map<PartyClass, Integer> classWeights =
      new EnumMap<>(
          Map.of(PartyClass.CHILDREN, 4, PartyClass.LIMITED_MOBILITY, 2, PartyClass.OTHERS, 1));
  private final List<Rules.Curfew> curfew = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<PartyGroup> people = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Road> roads = new ArrayList<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private final Map<PlaceId, Map<LineId, Metres>> distances = new HashMap<>();
  private final List<VehicleType> types = new ArrayList<>();
  private final List<VehicleGroup> groups = new ArrayList<>();
  private final List<Hub> hubs = new ArrayList<>();
  private final List<Train> trains = new ArrayList<>();

  Drawing(String drawing) {
    rule(TIME + " to " + TIME + "(?:, step " + LASTS + ")?", this::readClock);
    rule("lines (.+)", words -> lines = items(words.group(1)).map(Drawing::line).toList());
    rule("bands (.+)", words -> bands = items(words.group(1)).map(Drawing::readBand).toList());
    rule("weights children (\\d+), limited (\\d+), others (\\d+)", this::readWeights);
    rule("stops (\\d+) within " + LASTS, this::readStops);
    rule(
        "curfew " + TIME + " to " + TIME,
        words -> curfew.add(new Rules.Curfew(clock(words, 1), clock(words, 2))));
    rule("transfer " + LASTS, words -> transfer = lasts(words.group(1)));
    rule("loss " + TIME, words -> loss = at(words.group(1)));
    rule("(hub|transit|railhead) (\\S+): (.+)", this::readHub);
    rule(
        "train (\\S+) from (\\S+) to (\\S+), "
            + TIME
            + " to "
            + TIME
            + ", (\\d+) seats(?:, exposed "
            + LASTS
            + ")?",
        this::readTrain);
    rule("(\\d+) [x×] (\\S+) at (\\S+): (.+)", this::readVehicles);
    rule("(\\S+) [-–] (\\S+) " + LASTS, this::readRoad);
    rule("(\\S+) ~ (\\S+) " + LASTS + " by (\\S+), (\\d+) an hour(, closed)?", this::readCrossing);
    rule("(\\S+) ([\\d./]+) km( armoured only)?(?:: (.+))?", this::readNode);
    drawing.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::read);
  }

  private void rule(String pattern, Consumer<Matcher> reader) {
    grammar.put(Pattern.compile(pattern), reader);
  }

  private void read(String line) {
    for (var rule : grammar.entrySet()) {
      Matcher words = rule.getKey().matcher(line);
      if (words.matches()) {
        rule.getValue().accept(words);
        return;
      }
    }
    throw new IllegalArgumentException(
        "Cannot read “%s”. Maybe it is not spelled as Drawn says.".formatted(line));
  }

  Scenario scenario() {
    int children =
        people.stream()
            .filter(group -> group.partyClass() == PartyClass.CHILDREN)
            .mapToInt(PartyGroup::people)
            .sum();
    return new Scenario(
        new About(
            "drawn",
            names("Drawn"),
            names("Drawn for a test."),
            people.stream().mapToInt(PartyGroup::people).sum(),
            children),
        new Rules(
            start,
            deadline,
            Drawn.ZONE,
            new Rules.Timetable(step, maxStops, nextStopWithin),
            curfew,
            classWeights,
            loss),
        places,
        people,
        new Network(nodes, roads, crossings),
        new Threat(lines, distances, bands, List.of()),
        new Means(types, groups, hubs, trains, transfer));
  }

  private void readClock(Matcher words) {
    start = at(words.group(1));
    deadline = at(words.group(2));
    loss = start;
    if (words.group(3) != null) {
      step = lasts(words.group(3));
    }
  }

  private static ExposureBand readBand(String item) {
    Matcher words = matching("(\\d+) km (\\d+)", item);
    return band(number(words, 1), number(words, 2));
  }

  private void readWeights(Matcher words) {
    classWeights.put(PartyClass.CHILDREN, number(words, 1));
    classWeights.put(PartyClass.LIMITED_MOBILITY, number(words, 2));
    classWeights.put(PartyClass.OTHERS, number(words, 3));
  }

  private void readStops(Matcher words) {
    maxStops = number(words, 1);
    nextStopWithin = lasts(words.group(2));
  }

  private void readHub(Matcher words) {
    HubKind kind =
        switch (words.group(1)) {
          case "transit" -> HubKind.TRANSIT;
          case "railhead" -> HubKind.RAILHEAD;
          default -> HubKind.RECEPTION;
        };
    int berths = 1;
    List<Hub.Room> room = new ArrayList<>();
    for (String item : items(words.group(3)).toList()) {
      if (item.startsWith("room")) {
        Matcher entry = matching("room (\\d+)(?: from " + TIME + ")?", item);
        room.add(
            new Hub.Room(entry.group(2) == null ? start : at(entry.group(2)), number(entry, 1)));
      } else {
        berths = number(matching("(\\d+) berths?", item), 1);
      }
    }
    String name = words.group(2);
    hubs.add(new Hub(new HubId(name), names(name), node(name), kind, berths, room));
  }

  private void readTrain(Matcher words) {
    Duration exposed = words.group(7) == null ? Duration.ZERO : lasts(words.group(7));
    trains.add(
        new Train(
            words.group(1),
            new HubId(words.group(2)),
            new HubId(words.group(3)),
            at(words.group(4)),
            at(words.group(5)),
            number(words, 6),
            exposed));
  }

  private void readVehicles(Matcher words) {
    var room = new int[3];
    boolean armoured = false;
    Duration stop = Duration.ofMinutes(5);
    Duration boarding = Duration.ZERO;
    Duration alighting = Duration.ofMinutes(5);
    var shift = new Shift(LocalTime.MIN, LocalTime.of(23, 59, 59));
    for (String item : items(words.group(4)).toList()) {
      String first = item.split(" ", 2)[0];
      switch (first) {
        case "armoured" -> armoured = true;
        case "stop" -> stop = lasts(matching("stop " + LASTS, item).group(1));
        case "boarding" -> boarding = lasts(matching("boarding " + LASTS, item).group(1));
        case "alighting" -> alighting = lasts(matching("alighting " + LASTS, item).group(1));
        default -> {
          if (first.contains(":")) {
            Matcher hours = matching(TIME + " to " + TIME, item);
            shift = new Shift(clock(hours, 1), clock(hours, 2));
          } else {
            Matcher kind = matching("(\\d+) (seat|wheelchair|stretcher)s?", item);
            room[List.of("seat", "wheelchair", "stretcher").indexOf(kind.group(2))] =
                number(kind, 1);
          }
        }
      }
    }
    String name = words.group(2);
    types.add(
        new VehicleType(
            name,
            names(name),
            new Seats(room[0], room[1], room[2]),
            armoured,
            stop,
            boarding,
            alighting));
    groups.add(new VehicleGroup(name, name, number(words, 1), node(words.group(3)), shift));
  }

  private void readRoad(Matcher words) {
    Duration travel = lasts(words.group(3));
    roads.add(
        new Road(
            node(words.group(1)),
            node(words.group(2)),
            "",
            new Metres(travel.toSeconds() * 15),
            travel,
            Evidence.A));
  }

  private void readCrossing(Matcher words) {
    String name = words.group(4);
    crossings.add(
        new Crossing(
            new CrossingId(name),
            names(name),
            node(words.group(1)),
            node(words.group(2)),
            lasts(words.group(3)),
            words.group(6) == null ? CrossingState.OPEN : CrossingState.CLOSED,
            new Crossing.Capacity(number(words, 5), 0)));
  }

  private void readNode(Matcher words) {
    String name = words.group(1);
    var id = new PlaceId(name);
    nodes.add(new Node(id, names(name), new Position(49.7, 37.6), Bank.RIGHT));
    String[] kilometres = words.group(2).split("/", -1);
    Map<LineId, Metres> byLine = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      byLine.put(
          lines.get(line).id(),
          Metres.ofKilometres(
              Double.parseDouble(kilometres[Math.min(line, kilometres.length - 1)])));
    }
    distances.put(id, byLine);
    if (words.group(4) != null) {
      places.add(new Place(id, names(name), names("Drawn"), Listing.NAMED, words.group(3) != null));
      List<String> items = items(words.group(4)).toList();
      for (int i = 0; i < items.size(); i++) {
        people.add(readGroup(id, i + 1, items.get(i)));
      }
    }
  }

  private PartyGroup readGroup(PlaceId place, int number, String item) {
    Matcher words =
        matching(
            "(\\d+) (\\w+?)(?:y|ies|s)?(?: of (\\d+))?( with carer)?(?: from " + TIME + ")?", item);
    int size = words.group(3) == null ? 1 : number(words, 3);
    int carers = words.group(4) == null ? 0 : 1;
    String what = words.group(2).toLowerCase(Locale.ROOT);
    PartyClass partyClass =
        switch (what) {
          case "famil" -> PartyClass.CHILDREN;
          case "wheelchair", "stretcher" -> PartyClass.LIMITED_MOBILITY;
          case "part", "people", "person" -> PartyClass.OTHERS;
          default -> throw new IllegalArgumentException("Who are “%s”?".formatted(item));
        };
    Seats needs =
        switch (what) {
          case "wheelchair" -> new Seats(carers, 1, 0);
          case "stretcher" -> new Seats(carers, 0, 1);
          default -> new Seats(size, 0, 0);
        };
    Instant release = words.group(5) == null ? start : at(words.group(5));
    return new PartyGroup(
        new PartyGroupId(place + "-" + number),
        place,
        partyClass,
        needs,
        number(words, 1),
        release);
  }

  private PlaceId node(String name) {
    var id = new PlaceId(name);
    if (!distances.containsKey(id)) {
      throw new IllegalArgumentException(
          "No node %s is drawn yet. Maybe its line comes later.".formatted(name));
    }
    return id;
  }

  private static Stream<String> items(String list) {
    return Arrays.stream(list.split(", ", -1));
  }

  private static Matcher matching(String pattern, String item) {
    Matcher words = Pattern.compile(pattern).matcher(item);
    if (!words.matches()) {
      throw new IllegalArgumentException("Cannot read “%s” as “%s”.".formatted(item, pattern));
    }
    return words;
  }

  private static int number(Matcher words, int group) {
    return Integer.parseInt(words.group(group));
  }

  private static LocalTime clock(Matcher words, int group) {
    return LocalTime.parse(words.group(group));
  }

  private static Instant at(String time) {
    String[] parts = time.split("\\+", -1);
    Instant sameDay = Drawn.at(parts[0]);
    return parts.length == 1 ? sameDay : sameDay.plus(Duration.ofDays(Long.parseLong(parts[1])));
  }

  private static Duration lasts(String text) {
    Matcher words = matching("(?:(\\d+) min)? ?(?:(\\d+) s)?", text.strip());
    long minutes = words.group(1) == null ? 0 : Long.parseLong(words.group(1));
    long seconds = words.group(2) == null ? 0 : Long.parseLong(words.group(2));
    return Duration.ofSeconds(minutes * 60 + seconds);
  }

  private static Line line(String name) {
    return new Line(new LineId(name), names(name), "drawn", Drawn.DAY);
  }

  private static ExposureBand band(int kilometres, int weight) {
    return new ExposureBand(Metres.ofKilometres(kilometres), weight, "drawn");
  }

  private static Names names(String name) {
    return new Names(name, name);
  }
}
