package org.oskil.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A scenario folder of two villages and one bus: the one village lies on the road to the town, the
 * other behind a pontoon. It takes 40 minutes to carry everybody out of the one and an hour out of
 * the other.
 */
final class TinyFolder {
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "scenario.json",
              """
              {"id": "tiny", "name": {"uk": "Мала громада", "en": "Tiny hromada"},
               "notice": {"uk": "Усе вигадано.", "en": "All made up."},
               "reportedPeople": 11, "reportedChildren": 1,
               "start": "2023-08-10T06:00:00+03:00", "deadline": "2023-08-10T20:00:00+03:00", "zone": "Europe/Kyiv",
               "stepMinutes": 5, "maxStops": 3, "nextStopWithinMinutes": 20, "curfew": [{"from": "21:00", "to": "05:00"}],
               "classWeights": {"CHILDREN": 3, "LIMITED_MOBILITY": 2, "OTHERS": 1}, "transferMinutes": 10,
               "crossingLossAt": "2023-08-10T06:30:00+03:00"}
              """),
          Map.entry(
              "places.csv",
              """
              id,name_uk,name_en,hromada_uk,hromada_en,listing,armoured_only
              X-NEAR,Ближнє,Nearby,Мала,Tiny,NAMED,no
              X-OVER,Заріччя,Overriver,Мала,Tiny,BY_THE_RULE,no
              """),
          Map.entry(
              "people.csv",
              """
              place,people,children,limited_mobility,basis
              X-NEAR,6,1,0,model
              X-OVER,5,0,0,model
              """),
          Map.entry(
              "parties.csv",
              """
              place,class,seats,wheelchairs,stretchers,parties,children,release
              X-NEAR,CHILDREN,2,0,0,1,1,
              X-NEAR,OTHERS,1,0,0,4,0,
              X-OVER,OTHERS,1,0,0,5,0,
              """),
          Map.entry(
              "nodes.csv",
              """
              id,name_uk,name_en,lat,lon,bank
              X-NEAR,Ближнє,Nearby,49.70,37.62,RIGHT
              X-OVER,Заріччя,Overriver,49.71,37.66,LEFT
              X-TOWN,Містечко,Town,49.70,37.50,RIGHT
              """),
          Map.entry(
              "roads.csv",
              """
              a,b,ref,metres,seconds,evidence,note
              X-NEAR,X-TOWN,T-1,9000,600,A,
              """),
          Map.entry(
              "crossings.csv",
              """
              id,name_uk,name_en,a,b,seconds,state,vehicles_per_hour,kept_for_cars_per_hour,note
              P1,Понтон,Pontoon,X-NEAR,X-OVER,600,OPEN,14,4,
              """),
          Map.entry(
              "lines.csv",
              """
              id,name_uk,name_en,source,day
              CLOSE,Близька лінія,Close line,a channel,2023-08-09
              FAR,Далека лінія,Far line,an analyst,2023-08-09
              """),
          Map.entry(
              "distances.csv",
              """
              place,line,metres
              X-NEAR,CLOSE,5000
              X-NEAR,FAR,12000
              X-OVER,CLOSE,4000
              X-OVER,FAR,11000
              X-TOWN,CLOSE,75000
              X-TOWN,FAR,80000
              """),
          Map.entry(
              "trend.csv",
              """
              place,line,day,metres
              X-NEAR,CLOSE,2023-08-08,6000
              X-NEAR,CLOSE,2023-08-09,5000
              """),
          Map.entry(
              "bands.csv",
              """
              from_m,weight,reason
              0,100,near
              7000,50,middle
              70000,0,far
              """),
          Map.entry(
              "vehicle_types.csv",
              """
              id,name_uk,name_en,seats,wheelchairs,stretchers,armoured,stop_fixed_s,boarding_per_person_s,alighting_s
              BUS,Автобус,Bus,20,0,0,no,300,10,600
              """),
          Map.entry(
              "vehicles.csv",
              """
              id,type,vehicles,depot,shift_from,shift_to
              BUS-TOWN,BUS,1,X-TOWN,05:00,21:00
              """),
          Map.entry(
              "hubs.csv",
              """
              id,name_uk,name_en,at,kind,berths
              CENTRE,Центр,Centre,X-TOWN,RECEPTION,2
              """),
          Map.entry(
              "rooms.csv",
              """
              hub,from,people
              CENTRE,,500
              """),
          Map.entry("trains.csv", "id,from,to,departs,arrives,seats,exposed_min\n"),
          Map.entry(
              "river.csv",
              """
              part,lat,lon
              1,49.75,37.64
              1,49.65,37.64
              """));

  private TinyFolder() {}

  /** Writes the folder {@code tiny} into another folder. */
  static Path in(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("tiny"));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  static void replace(Path folder, String file, String text, String by) throws IOException {
    String before = Files.readString(folder.resolve(file));
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " does not contain: " + text);
    }
    Files.writeString(folder.resolve(file), before.replace(text, by));
  }
}
