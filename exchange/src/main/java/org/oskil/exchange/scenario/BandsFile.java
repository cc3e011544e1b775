package org.oskil.exchange.scenario;

import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.Entries.Entry;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.model.threat.ExposureBand;
import org.oskil.model.threat.Metres;

/** Reads {@code bands.csv}: from 0 m on, farther out and never heavier. */
final class BandsFile {
  static final String FILE = "bands.csv";
  static final Columns COLUMNS = Columns.of("from_m", "weight", "reason");

  private BandsFile() {}

  static Entries<ExposureBand> read(Table table) {
    Entries<ExposureBand> bands = table.read(BandsFile::band);
    if (bands.whole()) {
      requireOrder(bands);
    }
    return bands;
  }

  private static ExposureBand band(Row row) {
    return new ExposureBand(
        new Metres(row.at("from_m").count()), row.at("weight").count(), row.at("reason").text());
  }

  private static void requireOrder(Entries<ExposureBand> bands) {
    var before = new ExposureBand(new Metres(0), Integer.MAX_VALUE, "");
    boolean first = true;
    for (Entry<ExposureBand> entry : bands.entries()) {
      ExposureBand band = entry.value();
      if (first && band.from().value() != 0) {
        entry.row().at("from_m").report(ProblemCode.BANDS_NOT_FROM_ZERO);
      }
      if (!first && band.from().compareTo(before.from()) <= 0) {
        entry
            .row()
            .at("from_m")
            .report(ProblemCode.BANDS_NOT_RISING, String.valueOf(before.from().value()));
      } else if (band.weight() > before.weight()) {
        entry
            .row()
            .at("weight")
            .report(ProblemCode.BAND_WEIGHT_RISES, String.valueOf(before.weight()));
      }
      before = band;
      first = false;
    }
  }
}
