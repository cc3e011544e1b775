package org.oskil.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.planfile.Happening;
import org.oskil.exchange.planfile.MadeFrom;
import org.oskil.exchange.planfile.PlanFile;
import org.oskil.exchange.planfile.RunChange;
import org.oskil.exchange.sample.SampleDistrict;
import org.oskil.model.place.Position;
import org.oskil.model.plan.Plan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PlanPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  private static final Pattern SOURCES =
      Pattern.compile("<(style|script)\\b.*?</\\1>", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void thePageNeedsNoNetwork() {
    String page = page(SampleDistrict.planFile());
    assertThat(page)
        .doesNotContainPattern("(src|href)\\s*=\\s*[\"'](https?:)?//")
        .doesNotContain("@import", "url(", "fetch(", "XMLHttpRequest");
    assertThat(page).contains("default-src 'none'", "© OpenStreetMap contributors", "noindex");
  }

  @Test
  void namesInTheDataCannotBecomeMarkup() {
    String page = page(SampleDistrict.planFile());
    assertThat(page).doesNotContain("</script><b>claim").doesNotContain("<for tests>");
    JsonNode data = data(page);
    assertThat(data.get("lines").get(0).get("en").stringValue())
        .isEqualTo("Near </script><b>claim");
  }

  @Test
  void theDataHoldsEveryRunWithItsPeopleAndItsTrack() {
    JsonNode run = data(page(SampleDistrict.planFile())).get("runs").get(0);
    assertThat(run.get("stops").get(0).get("boarding").toString()).isEqualTo("[10,0,0]");
    assertThat(run.get("track")).hasSize(7);
    assertThat(run.get("train").stringValue()).isEqualTo("T1");
  }

  @Test
  void theDataKnowsTheLocalCurfews() {
    JsonNode curfew = data(page(SampleDistrict.planFile())).get("curfews").get(1);
    assertThat(curfew.get(0).longValue())
        .isEqualTo(SampleDistrict.START.getEpochSecond() + 15 * 3600);
    assertThat(curfew.get(1).longValue())
        .isEqualTo(SampleDistrict.START.getEpochSecond() + 23 * 3600);
  }

  @Test
  void inTheBrowserEverythingIsDrawnInBothLanguages() throws IOException, InterruptedException {
    String english = drawn(page(replanned()), "lang=en&theme=light");
    assertThat(english)
        .contains("data-ready=\"yes\"", "lang=\"en\"", "<title>Evacuation plan – Sample</title>");
    assertThat(english)
        .contains("Internal – not for publication", "Made up &lt;for tests&gt;", "2.86", "agrees");
    assertThat(english).contains("26", "a crossing was lost", "Near &lt;/script&gt;&lt;b&gt;claim");
    assertThat(count(english, "class=\"run\"")).isEqualTo(2);
    assertThat(count(english, "class=\"trend\"")).isEqualTo(1);
    String ukrainian = drawn(page(replanned()), "lang=uk&theme=dark");
    assertThat(ukrainian)
        .contains(
            "data-ready=\"yes\"",
            "lang=\"uk\"",
            "data-theme=\"dark\"",
            "<title>План евакуації – Зразок</title>");
    assertThat(ukrainian).contains("2 населені пункти", "2,86", "згодна", "втрачено переправу");
  }

  @Test
  void aPlanWithoutAnythingStillMakesAPage() throws IOException, InterruptedException {
    var empty = SampleDistrict.scenario().withPeople(List.of());
    var none = new Plan(List.of(), List.of());
    var file =
        new PlanFile(
            new MadeFrom("sample", "00ff", List.of()), none, SampleDistrict.appraisal(), List.of());
    String page =
        PlanPage.html(
            new PageContent(empty, List.of(), file, Map.of(), List.of("Nobody is carried.")));
    assertThat(drawn(page, "lang=en"))
        .contains("data-ready=\"yes\"", "refuses", "Nobody is carried.");
  }

  private static PlanFile replanned() {
    PlanFile file = SampleDistrict.planFile();
    var first = file.plan().runs().getFirst();
    return new PlanFile(
        new MadeFrom(
            "sample",
            "00ff",
            List.of(
                new Happening(
                    SampleDistrict.minutes(60),
                    List.of(SampleDistrict.PONTOON),
                    List.of(),
                    List.of(),
                    Happening.Demand.AS_BEFORE))),
        file.plan(),
        file.appraisal(),
        List.of(new RunChange.Added(first.id()), new RunChange.Dropped(first, "CROSSING_LOST")));
  }

  private static String page(PlanFile file) {
    var exposure =
        Map.of(
            SampleDistrict.ALPHA,
            Map.of(SampleDistrict.NEAR, new PageContent.Exposure(3_600_000, 36_000_000)),
            SampleDistrict.BETA,
            Map.of(SampleDistrict.NEAR, new PageContent.Exposure(1_800_000, 36_000_000)));
    var river = List.of(List.of(new Position(49.80, 37.65), new Position(49.60, 37.65)));
    return PlanPage.html(
        new PageContent(SampleDistrict.scenario(), river, file, exposure, List.of()));
  }

  private static JsonNode data(String page) {
    var found = DATA.matcher(page);
    assertThat(found.find()).isTrue();
    return new JsonMapper().readTree(found.group(1));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /** The page's document after its scripts have run in a real browser. */
  private String drawn(String page, String wish) throws IOException, InterruptedException {
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(
        root || Files.isExecutable(CHROMIUM),
        "Not root and no chromium: the page was not drawn in a browser.");
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path document = folder.resolve("document.html");
    var browser =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                file.toUri() + "#" + wish)
            .redirectOutput(document.toFile())
            .redirectError(folder.resolve("browser.log").toFile())
            .start();
    if (!browser.waitFor(60, TimeUnit.SECONDS)) {
      browser.destroyForcibly();
    }
    return SOURCES.matcher(Files.readString(document)).replaceAll("");
  }
}
