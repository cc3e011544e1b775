package org.oskil.bench;

import java.time.LocalDate;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The log as a page of Markdown. */
final class ResultPage {
  private static final double SECONDS_PER_THOUSAND_HOURS = 3_600_000;

  private final Results results;
  private final LocalDate day;
  private final Formatter page = new Formatter(Locale.ROOT);

  ResultPage(Results results, LocalDate day) {
    this.results = results;
    this.day = day;
  }

  String write() {
    Machine machine = Machine.here();
    page.format("# Planners on the same scenario, %s%n", day);
    page.format("%n");
    page.format(
        "Scenario `%s`: %,d people.%n",
        results.scenario().about().id(), results.scenario().totalPeople());
    page.format(
        "Each planner had %d s of wall-clock time and %d threads for each plan; the clock starts when the scenario is read.%n",
        results.time().toSeconds(), results.threads());
    page.format(
        "Machine: %d cores, %,d MiB of memory, %,d MiB of heap; %s; JDK %s.%n",
        machine.cores(),
        machine.memoryMebibytes(),
        machine.heapMebibytes(),
        machine.system(),
        machine.java());
    page.format("%n");
    page.format(
        "Every plan was judged and measured by `engine.check`. Regret counts against the references below; exposure is that on the line%n");
    page.format(
        "of the largest regret. Both are in thousands of weighted person-hours. What each peer can state is in docs/bench.md.%n");
    page.format("%n");
    writeVersions();
    writeReferences();
    writeSummary();
    writePlans();
    return page.toString();
  }

  private void writeVersions() {
    for (String peer : results.peers()) {
      page.format("- %s: %s%n", peer, results.versions().getOrDefault(peer, "?"));
    }
    page.format("%n");
  }

  private void writeReferences() {
    page.format("| line | reference, proven by Oskil with the first seed |%n");
    page.format("|---|---:|%n");
    for (int line = 0; line < results.references().size(); line++) {
      page.format(
          "| %s | %.1f |%n",
          results.scenario().threat().lines().get(line).id(),
          thousandHours(results.references().get(line)));
    }
    page.format("%n");
  }

  private void writeSummary() {
    page.format("## Median and worst%n");
    page.format("%n");
    page.format(
        "| planner | accepted | weight without seat, median | worst | largest regret, median | worst | median × Oskil's | exposure, median | worst | median × Oskil's |%n");
    page.format("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|%n");
    for (String peer : results.peers()) {
      List<Measured> own = results.of(peer);
      double regret = median(own, one -> one.loss().regret());
      double exposure = median(own, one -> one.loss().exposure());
      page.format(
          "| %s | %d of %d | %.0f | %d | %.1f | %.1f | %s | %.1f | %.1f | %s |%n",
          peer,
          own.stream().filter(Measured::accepted).count(),
          own.size(),
          median(own, one -> one.loss().weight()),
          worst(own, one -> one.loss().weight()),
          thousandHours(regret),
          thousandHours(worst(own, one -> one.loss().regret())),
          ratio(regret, one -> one.loss().regret()),
          thousandHours(exposure),
          thousandHours(worst(own, one -> one.loss().exposure())),
          ratio(exposure, one -> one.loss().exposure()));
    }
    page.format("%n");
    for (String peer : results.peers()) {
      if (!peer.equals(OskilPeer.NAME)) {
        writeDuel(peer);
      }
    }
  }

  /** Seat by seat first, then by the largest regret: the order in which plans are compared. */
  private void writeDuel(String peer) {
    List<Measured> own = results.of(OskilPeer.NAME);
    List<Measured> theirs = results.of(peer);
    long better = 0;
    for (int i = 0; i < Math.min(own.size(), theirs.size()); i++) {
      better += isNoWorse(own.get(i).loss(), theirs.get(i).loss()) ? 1 : 0;
    }
    if (!own.isEmpty()) {
      page.format(
          "Oskil's plan is no worse than that of %s with %d of %d seeds: fewer without a seat, or as many and no larger regret.%n",
          peer, better, Math.min(own.size(), theirs.size()));
      page.format("%n");
    }
  }

  private static boolean isNoWorse(Measured.Loss one, Measured.Loss other) {
    return one.weight() != other.weight()
        ? one.weight() < other.weight()
        : one.regret() <= other.regret();
  }

  private void writePlans() {
    page.format("## Every plan%n");
    page.format("%n");
    page.format(
        "| seed | planner | s | accepted | runs | without seat | weight | worst line | largest regret | exposure |%n");
    page.format("|---:|---|---:|---|---:|---:|---:|---|---:|---:|%n");
    for (Measured one : results.measured()) {
      page.format(
          "| %d | %s | %.1f | %s | %d | %d | %d | %s | %.1f | %.1f |%n",
          one.seed(),
          one.peer(),
          one.spent().toMillis() / 1000.0,
          one.accepted() ? "yes" : "no, " + one.faults() + " faults",
          one.runs(),
          one.loss().people(),
          one.loss().weight(),
          one.loss().worst(),
          thousandHours(one.loss().regret()),
          thousandHours(one.loss().exposure()));
    }
  }

  private static double thousandHours(long weightedSeconds) {
    return thousandHours((double) weightedSeconds);
  }

  private static double thousandHours(double weightedSeconds) {
    return weightedSeconds / SECONDS_PER_THOUSAND_HOURS;
  }

  private String ratio(double value, ToLongFunction<Measured> of) {
    List<Measured> own = results.of(OskilPeer.NAME);
    double base = own.isEmpty() ? 0 : median(own, of);
    return base == 0 ? "–" : String.format(Locale.ROOT, "%.3f", value / base);
  }

  static double median(List<Measured> plans, ToLongFunction<Measured> of) {
    long[] sorted = plans.stream().mapToLong(of).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  private static long worst(List<Measured> plans, ToLongFunction<Measured> of) {
    return plans.stream().mapToLong(of).max().orElse(0);
  }
}
