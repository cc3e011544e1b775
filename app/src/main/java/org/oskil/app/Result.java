package org.oskil.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.oskil.app.delivery.Document;
import org.oskil.app.delivery.OutFolder;
import org.oskil.app.report.Judged;
import org.oskil.app.report.PlanReport;
import org.oskil.app.report.Summary;
import org.oskil.exchange.scenario.Backdrop;

/** A plan that was made and judged, ready to be written, printed and answered for. */
record Result(Judged judged, Backdrop backdrop) {
  void write(Optional<OutFolder> out, Saying saying) throws IOException {
    if (out.isEmpty()) {
      return;
    }
    List<Document> documents = Documents.of(judged, backdrop);
    out.get().write(documents);
    List<String> names = documents.stream().map(Document::name).toList();
    saying.remark(
        saying.words().say("written", out.get().path().toString(), String.join(", ", names)));
  }

  void print(Saying saying) {
    saying.print(Summary.of(judged), PlanReport.of(judged, saying.words()));
  }

  Ending ending() {
    if (!judged.isAccepted()) {
      return Ending.REFUSED;
    }
    return judged.carriesAnybody() ? Ending.STANDS : Ending.NOBODY_CARRIED;
  }
}
