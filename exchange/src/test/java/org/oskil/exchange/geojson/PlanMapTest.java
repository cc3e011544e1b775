package org.oskil.exchange.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oskil.exchange.sample.RandomPlanFiles;
import org.oskil.exchange.sample.SampleDistrict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PlanMapTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void placesRoadsCrossingsHubsAndRunsAreFeatures() {
    JsonNode map = JSON.readTree(PlanMap.of(SampleDistrict.scenario(), SampleDistrict.plan()));
    assertThat(map.get("type").stringValue()).isEqualTo("FeatureCollection");
    assertThat(features(map, "place")).hasSize(2);
    assertThat(features(map, "hub")).hasSize(2);
    assertThat(features(map, "road")).hasSize(2);
    assertThat(features(map, "crossing")).hasSize(1);
    assertThat(features(map, "run")).hasSize(2);
  }

  @Test
  void longitudeComesFirst() {
    JsonNode map = JSON.readTree(PlanMap.of(SampleDistrict.scenario(), SampleDistrict.plan()));
    assertThat(features(map, "place").getFirst().get("geometry").get("coordinates").toString())
        .isEqualTo("[37.7,49.7]");
  }

  @Test
  void aRunHasATimeForEachOfItsPoints() {
    JsonNode run =
        features(JSON.readTree(PlanMap.of(SampleDistrict.scenario(), SampleDistrict.plan())), "run")
            .getFirst();
    assertThat(run.get("geometry").get("type").stringValue()).isEqualTo("LineString");
    assertThat(run.get("geometry").get("coordinates")).hasSize(7);
    assertThat(run.get("properties").get("times")).hasSize(7);
    assertThat(run.get("properties").get("times").get(0).stringValue())
        .isEqualTo("2023-08-10T03:00:00Z");
  }

  @Test
  void aRunOverUnknownNodesIsLeftOutAndEveryLineKeepsTwoPoints() {
    for (long seed = 0; seed < 50; seed++) {
      JsonNode map =
          JSON.readTree(
              PlanMap.of(SampleDistrict.scenario(), RandomPlanFiles.withSeed(seed).plan()));
      assertThat(features(map, "run"))
          .allSatisfy(
              run -> assertThat(run.get("geometry").get("coordinates").size()).isGreaterThan(1));
    }
  }

  @Test
  void noClaimedLineIsDrawn() {
    String map = PlanMap.of(SampleDistrict.scenario(), SampleDistrict.plan());
    assertThat(map).doesNotContain("NEAR", "Далека");
  }

  private static List<JsonNode> features(JsonNode map, String what) {
    var found = new ArrayList<JsonNode>();
    for (JsonNode feature : map.get("features")) {
      if (feature.get("properties").get("what").stringValue().equals(what)) {
        found.add(feature);
      }
    }
    return found;
  }
}
