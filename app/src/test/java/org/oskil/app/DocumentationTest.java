package org.oskil.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents of the repository say of it is there: files, types, verbs. */
final class DocumentationTest {
  private static final Path ROOT = root();
  private static final Set<String> NOT_OURS = Set.of("target", "out", "node_modules");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
  private static final Pattern OTHER_SITE = Pattern.compile("[a-z]+:.*");
  private static final Pattern TYPE =
      Pattern.compile("\\[`([\\w.]+)`]\\(\\w+/src/main/java/([\\w/]+/)\\w+\\.java\\)");
  private static final Pattern VERB = Pattern.compile("(?m)^ {2}([a-z][a-z-]*)(?: .*)?$");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    var broken = new ArrayList<String>();
    int links = 0;
    for (Path file : markdown()) {
      for (String link : found(LINK, proseOf(file))) {
        if (!OTHER_SITE.matcher(link).matches()) {
          links++;
          if (!resolves(file, link)) {
            broken.add(ROOT.relativize(file) + " → " + link);
          }
        }
      }
    }
    assertThat(links).isGreaterThan(100);
    assertThat(broken).isEmpty();
  }

  @Test
  void everyTypeOfTheGlossaryExists() throws IOException {
    List<String> rows =
        Files.readAllLines(ROOT.resolve("GLOSSARY.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| English "))
            .toList();
    assertThat(rows).hasSizeGreaterThan(50).allMatch(row -> TYPE.matcher(row).find());
    List<String> missing =
        rows.stream().map(DocumentationTest::typeOf).filter(Predicate.not(this::exists)).toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void theGlossaryHasEachWordOnce() throws IOException {
    List<String> words =
        Files.readAllLines(ROOT.resolve("GLOSSARY.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| English "))
            .flatMap(line -> Stream.of(line.split(" *\\| *")).skip(1).limit(2))
            .toList();
    assertThat(words).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everyVerbAndOptionIsInTheGuideToTheCommandLine() throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/guides/command-line.md"));
    List<String> verbs = verbs();
    assertThat(verbs).contains("plan", "check-plan", "help");
    for (String verb : verbs) {
      assertThat(guide).contains("| `" + verb);
      for (String option : found(OPTION, Said.by("help", verb).out())) {
        assertThat(option.equals("--help") || guide.contains("`" + option)).as(option).isTrue();
      }
    }
  }

  @Test
  void everyDecisionIsInTheIndex() throws IOException {
    Path index = ROOT.resolve("docs/decisions/README.md");
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/decisions"))) {
      assertThat(found(LINK, proseOf(index)))
          .containsAll(
              files
                  .filter(file -> !file.equals(index))
                  .map(file -> file.getFileName().toString())
                  .toList());
    }
  }

  @Test
  void theArchitectureCanBeReadInOneSitting() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("ARCHITECTURE.md"))).hasSizeLessThanOrEqualTo(200);
  }

  private static List<String> verbs() {
    String help = Said.by("--help").out();
    int from = help.indexOf("Verbs:");
    return found(VERB, help.substring(from, help.indexOf("\n\n", from)));
  }

  private static String typeOf(String row) {
    return TYPE.matcher(row)
        .results()
        .map(type -> type.group(2).replace('/', '.') + type.group(1).replace('.', '$'))
        .collect(Collectors.joining());
  }

  private boolean exists(String type) {
    try {
      Class.forName(type, false, getClass().getClassLoader());
      return true;
    } catch (ClassNotFoundException missing) {
      return false;
    }
  }

  private static boolean resolves(Path file, String link) throws IOException {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
    if (!target.startsWith(ROOT) || !Files.exists(target)) {
      return false;
    }
    return hash < 0 || headings(target).contains(link.substring(hash + 1));
  }

  /** The headings of a page as links name them: small letters, hyphens, no other signs. */
  private static List<String> headings(Path file) throws IOException {
    return proseOf(file)
        .lines()
        .filter(line -> line.matches("#{1,6} .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  /** A page without its blocks of code, in which brackets are no links. */
  private static String proseOf(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?ms)^\\s*```.*?^\\s*```", "");
  }

  private static List<Path> markdown() throws IOException {
    try (Stream<Path> files = Files.find(ROOT, 12, (file, about) -> about.isRegularFile())) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(DocumentationTest::isOurs)
          .toList();
    }
  }

  private static boolean isOurs(Path file) {
    for (Path part : ROOT.relativize(file)) {
      if (part.toString().startsWith(".") || NOT_OURS.contains(part.toString())) {
        return false;
      }
    }
    return true;
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult result) -> result.group(result.groupCount()))
        .distinct()
        .toList();
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isRegularFile(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.getParent();
    }
    assertThat(folder).as("the folder of ARCHITECTURE.md").isNotNull();
    return folder;
  }
}
