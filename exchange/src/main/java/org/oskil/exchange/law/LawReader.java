package org.oskil.exchange.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.oskil.exchange.input.Columns;
import org.oskil.exchange.input.Entries;
import org.oskil.exchange.input.FolderFiles;
import org.oskil.exchange.input.Ids;
import org.oskil.exchange.input.Row;
import org.oskil.exchange.input.Table;
import org.oskil.exchange.input.Validities;
import org.oskil.exchange.problem.InvalidInput;
import org.oskil.exchange.problem.ProblemCode;
import org.oskil.exchange.problem.Problems;
import org.oskil.exchange.problem.Where;
import org.oskil.model.law.Law;
import org.oskil.model.law.LegalAct;
import org.oskil.model.law.Regime;
import org.oskil.model.law.RegimeRule;
import org.oskil.model.law.Requirement;
import org.oskil.model.law.StatementForm;
import org.oskil.model.place.Names;

/** Reads a folder of legal rows whole, or says everything that is wrong with it. */
public final class LawReader {
  static final String ACTS = "acts.csv";
  static final String REGIMES = "regimes.csv";
  static final String STATEMENTS = "statements.csv";

  private static final Columns ACT_COLUMNS =
      Columns.of("id", "title_uk", "title_en", "adopted", "valid_from", "valid_to", "source");
  private static final Columns REGIME_COLUMNS =
      Columns.of(
          "regime",
          "valid_from",
          "valid_to",
          "proposal",
          "concurrence",
          "concurrence_days",
          "act",
          "note_uk",
          "note_en");
  private static final Columns STATEMENT_COLUMNS =
      Columns.of("kind", "regime", "valid_from", "valid_to", "sample", "act", "text_uk", "text_en");

  private LawReader() {}

  public static Law read(Path folder) throws InvalidInput {
    var problems = new Problems();
    if (!Files.isDirectory(folder)) {
      problems.add(Where.file(folder.toString()), "", ProblemCode.MISSING_FOLDER);
    }
    InvalidInput.throwIfAny(problems);
    Law law = read(new FolderFiles(folder, Set.of(ACTS, REGIMES, STATEMENTS), problems));
    InvalidInput.throwIfAny(problems);
    return law;
  }

  private static Law read(FolderFiles files) {
    Table acts = files.filledTable(ACTS, ACT_COLUMNS);
    List<LegalAct> known = acts.read(LawReader::act).values();
    Ids ids = acts.ids("id");
    Entries<RegimeRule> rules =
        files.filledTable(REGIMES, REGIME_COLUMNS).read(row -> rule(row, ids));
    Validities.requireApart(rules, RegimeRule::regime, RegimeRule::validity);
    Entries<StatementForm> forms =
        files.filledTable(STATEMENTS, STATEMENT_COLUMNS).read(row -> form(row, ids));
    Validities.requireApart(
        forms, form -> List.of(form.kind(), form.regime()), StatementForm::validity);
    return new Law(known, rules.values(), forms.values());
  }

  private static LegalAct act(Row row) {
    return new LegalAct(
        row.at("id").id(),
        names(row, "title"),
        row.at("adopted").day(),
        Validities.read(row),
        row.at("source").text());
  }

  private static RegimeRule rule(Row row, Ids acts) {
    return new RegimeRule(
        row.at("regime").oneOf(Regime.class),
        Validities.read(row),
        row.at("proposal").oneOf(Requirement.class),
        row.at("concurrence").oneOf(Requirement.class),
        row.at("concurrence_days").count(),
        row.at("act").reference(acts, ProblemCode.UNKNOWN_ACT),
        names(row, "note"));
  }

  private static StatementForm form(Row row, Ids acts) {
    return new StatementForm(
        row.at("kind").oneOf(StatementForm.Kind.class),
        row.at("regime").oneOf(Regime.class),
        Validities.read(row),
        row.at("sample").yes(),
        row.at("act").reference(acts, ProblemCode.UNKNOWN_ACT),
        names(row, "text"));
  }

  private static Names names(Row row, String column) {
    return new Names(row.at(column + "_uk").ukrainian(), row.at(column + "_en").english());
  }
}
