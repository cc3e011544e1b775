package org.oskil.exchange.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oskil.exchange.problem.Problem;
import org.oskil.model.scenario.Scenario;

/**
 * Whatever happens to a file, the answer is a whole scenario or a list of problems that can be
 * told.
 */
class SpoiltFolderTest {
  private static final int FOLDERS = 1_000;
  private static final List<String> SCRAPS =
      List.of(
          "",
          ",",
          "\"",
          "\n",
          ";",
          "-",
          "0",
          "9999999999999999999",
          "І",
          "i",
          "\u200B",
          "\uFEFF",
          "UA",
          "X-TOWN",
          "2023-08-10T06:00",
          "+999999999-01-01T00:00:00+00:00",
          "NaN",
          "{",
          "}",
          "null",
          "\uD800",
          "\u0000",
          "1e9",
          "yes");

  @Test
  void noDamageToAFileIsAnythingButAScenarioOrProblems(@TempDir Path path) throws IOException {
    new TinyFolder(path).path();
    List<Path> files;
    try (Stream<Path> listed = Files.list(path)) {
      files = listed.sorted().toList();
    }
    var random = new SplittableRandom(20230809);
    int refused = 0;
    for (int i = 0; i < FOLDERS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] sound = Files.readAllBytes(file);
      Files.write(file, spoilt(sound, random));
      refused += isRefused(path) ? 1 : 0;
      Files.write(file, sound);
    }
    assertThat(refused).isBetween(FOLDERS / 2, FOLDERS - 1);
  }

  private static boolean isRefused(Path path) {
    try {
      Scenario scenario = ScenarioReader.read(path).scenario();
      assertThat(scenario.totalPeople()).isEqualTo(scenario.about().reportedPeople());
      return false;
    } catch (InvalidScenario invalid) {
      assertThat(invalid.problems()).isNotEmpty();
      for (Problem problem : invalid.problems()) {
        assertThat(problem.in(Locale.of("uk")).sentence()).contains(problem.where().file());
      }
      return true;
    }
  }

  /** Up to eight bytes are replaced by a scrap, or by single bytes that may be no text at all. */
  private static byte[] spoilt(byte[] sound, SplittableRandom random) {
    int from = random.nextInt(sound.length);
    int to = Math.min(sound.length, from + random.nextInt(9));
    byte[] scrap =
        random.nextInt(8) == 0
            ? new byte[] {(byte) random.nextInt(256)}
            : SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
    byte[] spoilt = new byte[from + scrap.length + sound.length - to];
    System.arraycopy(sound, 0, spoilt, 0, from);
    System.arraycopy(scrap, 0, spoilt, from, scrap.length);
    System.arraycopy(sound, to, spoilt, from + scrap.length, sound.length - to);
    return spoilt;
  }
}
