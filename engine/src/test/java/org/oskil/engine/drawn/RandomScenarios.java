package org.oskil.engine.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.oskil.model.scenario.Scenario;

/**
 * Districts drawn by chance, the same for the same seed. Roads never tie: each bank is a tree with
 * odd seconds, so that there is one fastest way.
 */
public final class RandomScenarios {
  private final Random random;
  private final StringBuilder drawing = new StringBuilder();
  private final Extent extent;

  private record Extent(
      int places, int partiesEach, int vehicles, int minutes, int step, int longestRoad) {}

  private RandomScenarios(long seed, Extent extent) {
    random = new Random(seed * 31 + extent.places);
    this.extent = extent;
  }

  /** Up to five places and four vehicles, over a good part of a day. */
  public static Scenario small(long seed) {
    return Drawn.scenario(smallDrawing(seed));
  }

  /** Small enough for {@link ExhaustiveSearch}. */
  public static Scenario tiny(long seed) {
    return Drawn.scenario(tinyDrawing(seed));
  }

  /** What {@link #small} is read from, for messages. */
  public static String smallDrawing(long seed) {
    return new RandomScenarios(seed, new Extent(5, 6, 4, 420, 5, 20)).draw();
  }

  /** What {@link #tiny} is read from, for messages. */
  public static String tinyDrawing(long seed) {
    return new RandomScenarios(seed, new Extent(3, 2, 2, 130, 10, 11)).draw();
  }

  private String draw() {
    int lines = 1 + random.nextInt(3);
    int banks = 1 + random.nextInt(2);
    line("08:00 to %s, step %d min".formatted(clock(extent.minutes), extent.step));
    line(
        "lines %s"
            .formatted(String.join(", ", List.of("near", "middle", "far").subList(0, lines))));
    if (random.nextInt(3) == 0) {
      int from = extent.minutes / 3 + random.nextInt(extent.minutes / 2);
      line("curfew %s to %s".formatted(clock(from), clock(from + 10 + random.nextInt(30))));
    }
    line(
        "stops %d within %d min"
            .formatted(1 + random.nextInt(Math.min(3, extent.vehicles)), 10 + random.nextInt(20)));
    line("transfer %d min".formatted(random.nextInt(15)));
    List<List<String>> byBank = new ArrayList<>();
    for (int bank = 0; bank < banks; bank++) {
      byBank.add(new ArrayList<>());
    }
    drawPlaces(lines, byBank);
    drawHubs(lines, byBank);
    byBank.forEach(this::drawRoads);
    if (banks == 2) {
      drawCrossings(byBank);
    }
    drawVehicles();
    return drawing.toString();
  }

  private void drawPlaces(int lines, List<List<String>> byBank) {
    int places = extent.places - random.nextInt(extent.places) / 2;
    for (int place = 0; place < places; place++) {
      String name = List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon").get(place);
      byBank.get(random.nextInt(byBank.size())).add(name);
      List<String> people = new ArrayList<>();
      int groups = place + 2 < extent.places ? 1 + random.nextInt(2) : 1;
      for (int group = 0; group < groups; group++) {
        people.add(people());
      }
      String armoured = random.nextInt(6) == 0 ? " armoured only" : "";
      line(
          "%s %s km%s: %s"
              .formatted(name, distances(lines, 3, 28), armoured, String.join(", ", people)));
    }
  }

  private String people() {
    int parties = 1 + random.nextInt(extent.partiesEach);
    String release =
        random.nextInt(4) == 0 ? " from " + clock(random.nextInt(extent.minutes / 2)) : "";
    return switch (random.nextInt(6)) {
      case 0, 1 -> "%d families of %d%s".formatted(parties, 2 + random.nextInt(2), release);
      case 2 -> "%d wheelchairs with carer%s".formatted(parties, release);
      case 3 -> "%d parties of 2%s".formatted(parties, release);
      default -> "%d people%s".formatted(parties, release);
    };
  }

  private void drawHubs(int lines, List<List<String>> byBank) {
    List<String> last = byBank.getLast();
    last.add("City");
    line("City %s km".formatted(distances(lines, 30, 50)));
    line("hub City: %d berths%s".formatted(1 + random.nextInt(2), room()));
    if (random.nextBoolean()) {
      byBank.get(random.nextInt(byBank.size())).add("Rest");
      line("Rest %s km".formatted(distances(lines, 15, 35)));
      line("transit Rest: %d berths%s".formatted(1 + random.nextInt(2), room()));
    }
    if (random.nextInt(3) == 0) {
      byBank.get(random.nextInt(byBank.size())).add("Junction");
      line("Junction %s km".formatted(distances(lines, 10, 30)));
      line("railhead Junction: %d berths".formatted(1 + random.nextInt(2)));
      int trains = 1 + random.nextInt(2);
      for (int train = 1; train <= trains; train++) {
        int departs = extent.minutes / 3 + random.nextInt(extent.minutes / 2);
        int arrives = departs + 10 + random.nextInt(extent.minutes / 3);
        line(
            "train T%d from Junction to City, %s to %s, %d seats, exposed %d min"
                .formatted(
                    train,
                    clock(departs),
                    clock(arrives),
                    1 + random.nextInt(6),
                    random.nextInt(20)));
      }
    }
  }

  private String room() {
    return switch (random.nextInt(4)) {
      case 0 -> ", room %d".formatted(2 + random.nextInt(8));
      case 1 ->
          ", room %d, room %d from %s"
              .formatted(
                  random.nextInt(5),
                  4 + random.nextInt(10),
                  clock(20 + random.nextInt(extent.minutes)));
      default -> "";
    };
  }

  private void drawRoads(List<String> nodes) {
    for (int node = 1; node < nodes.size(); node++) {
      line(
          "%s – %s %d min %d s"
              .formatted(
                  nodes.get(node),
                  nodes.get(random.nextInt(node)),
                  2 + random.nextInt(extent.longestRoad - 1),
                  1 + random.nextInt(59)));
    }
  }

  private void drawCrossings(List<List<String>> byBank) {
    if (byBank.getFirst().isEmpty()) {
      return;
    }
    int crossings = 1 + random.nextInt(2);
    for (int crossing = 0; crossing < crossings; crossing++) {
      line(
          "%s ~ %s %d min by %s, %d an hour%s"
              .formatted(
                  pick(byBank.getFirst()),
                  pick(byBank.getLast()),
                  2 + random.nextInt(6),
                  crossing == 0 ? "bridge" : "ferry",
                  1 + random.nextInt(3),
                  crossing == 1 && random.nextInt(4) == 0 ? ", closed" : ""));
    }
  }

  private String pick(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }

  private void drawVehicles() {
    int vehicles = 1 + random.nextInt(extent.vehicles);
    int buses = 1 + random.nextInt(vehicles);
    drawVehicles("bus", buses, 2 + random.nextInt(4));
    if (vehicles > buses) {
      drawVehicles("van", vehicles - buses, 1 + random.nextInt(3));
    }
  }

  private void drawVehicles(String name, int vehicles, int seats) {
    line(
        "%d × %s at City: %d seats, %d wheelchairs, %s to %s, stop %d min, boarding %d s, alighting %d min%s"
            .formatted(
                vehicles,
                name,
                seats,
                random.nextInt(2),
                clock(random.nextInt(20)),
                clock(extent.minutes - random.nextInt(extent.minutes / 4)),
                1 + random.nextInt(8),
                random.nextInt(60),
                1 + random.nextInt(10),
                random.nextInt(3) == 0 ? ", armoured" : ""));
  }

  private String distances(int lines, int from, int to) {
    List<String> distances = new ArrayList<>();
    for (int line = 0; line < lines; line++) {
      distances.add(String.valueOf(from + random.nextInt(to - from)));
    }
    return String.join("/", distances);
  }

  private static String clock(int minutes) {
    return "%02d:%02d".formatted(8 + minutes / 60, minutes % 60);
  }

  private void line(String line) {
    drawing.append(line).append('\n');
  }
}
