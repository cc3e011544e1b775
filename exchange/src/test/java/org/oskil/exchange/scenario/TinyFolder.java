package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.oskil.exchange.problem.Problem;

/**
 * A valid scenario of two villages, one of them across the river, to be spoilt one thing at a time.
 */
final class TinyFolder {
  static final String ALPHA = "UA63080050010081319";
  static final String BETA = "UA63080090060022231";

  private final Path folder;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  TinyFolder(Path folder) {
    this.folder = folder;
    write(
        "scenario.json",
        """
        {
          "id": "tiny",
          "name": {"uk": "Мала", "en": "Tiny"},
          "notice": {"uk": "Вигадано.", "en": "Invented."},
          "reportedPeople": 12,
          "reportedChildren": 2,
          "start": "2023-08-10T06:00:00+03:00",
          "deadline": "2023-08-11T20:00:00+03:00",
          "zone": "Europe/Kyiv",
          "stepMinutes": 5,
          "maxStops": 3,
          "nextStopWithinMinutes": 20,
          "curfew": [{"from": "21:00", "to": "05:00"}],
          "classWeights": {"CHILDREN": 3, "LIMITED_MOBILITY": 2, "OTHERS": 1},
          "transferMinutes": 10,
          "crossingLossAt": "2023-08-10T12:00:00+03:00"
        }
        """);
    write(
        "places.csv",
        """
        id,name_uk,name_en,hromada_uk,hromada_en,listing,armoured_only
        UA63080050010081319,Дворічна,Dvorichna,Дворічанська,Dvorichna,NAMED,no
        UA63080090060022231,Осиново,Osynovo,Куп’янська,Kupiansk,BY_THE_RULE,yes
        """);
    write(
        "people.csv",
        """
        place,people,children,limited_mobility,basis
        UA63080050010081319,8,2,2,model
        UA63080090060022231,4,0,0,official
        """);
    write(
        "parties.csv",
        """
        place,class,seats,wheelchairs,stretchers,parties,children,release
        UA63080050010081319,CHILDREN,3,0,0,2,1,
        UA63080050010081319,LIMITED_MOBILITY,1,1,0,1,0,
        UA63080090060022231,OTHERS,1,0,0,3,0,
        UA63080090060022231,OTHERS,1,0,0,1,0,2023-08-10T14:00:00+03:00
        """);
    write(
        "nodes.csv",
        """
        id,name_uk,name_en,lat,lon,bank
        UA63080050010081319,Дворічна,Dvorichna,49.85,37.68,RIGHT
        UA63080090060022231,Осиново,Osynovo,49.73,37.70,LEFT
        X-PONTOON-W,Понтон,Pontoon,49.71,37.60,RIGHT
        X-TOWN,Місто,Town,49.70,37.61,RIGHT
        """);
    write(
        "roads.csv",
        """
        a,b,ref,metres,seconds,evidence,note
        UA63080050010081319,X-PONTOON-W,P-79,20000,1500,A,
        X-PONTOON-W,X-TOWN,,1500,180,C,drawn
        """);
    write(
        "crossings.csv",
        """
        id,name_uk,name_en,a,b,seconds,state,vehicles_per_hour,kept_for_cars_per_hour,note
        X1,Понтон,Pontoon,X-PONTOON-W,UA63080090060022231,210,OPEN,14,4,"assumed, not counted"
        """);
    write(
        "lines.csv",
        """
        id,name_uk,name_en,source,day
        NEAR,Ближча,Nearer,one map,2023-08-09
        FAR,Дальша,Farther,another map,2023-08-09
        """);
    write(
        "distances.csv",
        """
        place,line,metres
        UA63080050010081319,NEAR,5000
        UA63080090060022231,NEAR,2000
        X-PONTOON-W,NEAR,9000
        X-TOWN,NEAR,10000
        UA63080050010081319,FAR,15000
        UA63080090060022231,FAR,12000
        X-PONTOON-W,FAR,19000
        X-TOWN,FAR,20000
        """);
    write("trend.csv", "place,line,day,metres\nUA63080050010081319,NEAR,2023-08-08,5200\n");
    write("bands.csv", "from_m,weight,reason\n0,100,near\n7000,55,farther\n20000,0,far\n");
    write(
        "vehicle_types.csv",
        """
        id,name_uk,name_en,seats,wheelchairs,stretchers,armoured,stop_fixed_s,boarding_per_person_s,alighting_s
        BUS,Автобус,Bus,20,1,0,no,300,6,900
        ARMOURED,Броньований,Armoured,8,0,0,yes,240,10,600
        """);
    write(
        "vehicles.csv",
        """
        id,type,vehicles,depot,shift_from,shift_to
        BUS-TOWN,BUS,1,X-TOWN,05:00,21:00
        ARMOURED-TOWN,ARMOURED,1,X-TOWN,06:00,20:00
        """);
    write(
        "hubs.csv",
        """
        id,name_uk,name_en,at,kind,berths
        RAIL,Станція,Station,X-TOWN,RAILHEAD,2
        SCHOOL,Школа,School,X-TOWN,TRANSIT,3
        """);
    write(
        "rooms.csv",
        """
        hub,from,people
        SCHOOL,,10
        SCHOOL,2023-08-11T06:00:00+03:00,30
        """);
    write(
        "trains.csv",
        """
        id,from,to,departs,arrives,seats,exposed_min
        T1,RAIL,SCHOOL,2023-08-10T11:00:00+03:00,2023-08-10T13:40:00+03:00,500,25
        """);
    write("river.csv", "part,lat,lon\n1,49.8,37.6\n1,49.7,37.6\n2,49.6,37.6\n");
  }

  private void write(String file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Replaces a text in a file, wherever it stands in it. */
  TinyFolder with(String file, String old, String next) {
    String text = text(file);
    assertThat(text).contains(old);
    write(file, text.replace(old, next));
    return this;
  }

  TinyFolder withEverywhere(String old, String next) {
    for (String file : List.copyOf(files.keySet())) {
      write(file, text(file).replace(old, next));
    }
    return this;
  }

  TinyFolder withLine(String file, String line) {
    write(file, text(file) + line + "\n");
    return this;
  }

  TinyFolder withBytes(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  TinyFolder without(String file) {
    assertThat(files.remove(file)).isNotNull();
    return this;
  }

  String text(String file) {
    byte[] bytes = files.get(file);
    assertThat(bytes).isNotNull();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Path path() {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  ScenarioFolder read() throws InvalidScenario {
    return ScenarioReader.read(path());
  }

  /** Each problem as {@code file:line field "value" code [details] suggestion}. */
  List<String> problems() {
    return catchThrowableOfType(InvalidScenario.class, this::read).problems().stream()
        .map(TinyFolder::inShort)
        .toList();
  }

  static String inShort(Problem problem) {
    return String.format(
            Locale.ROOT,
            "%s:%d %s \"%s\" %s %s %s",
            problem.where().file(),
            problem.where().line(),
            problem.where().field(),
            problem.value(),
            problem.code().id(),
            problem.details(),
            problem.suggestion())
        .replace("[] ", "")
        .strip();
  }
}
