package org.oskil.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All rows of the law; those of one regime, or of one form, never overlap. */
public record Law(List<LegalAct> acts, List<RegimeRule> rules, List<StatementForm> forms) {
  public Law {
    acts = List.copyOf(acts);
    rules = List.copyOf(rules);
    forms = List.copyOf(forms);
  }

  /** The rule of a regime on a day; nothing where the regime does not exist on it. */
  public Optional<RegimeRule> findRule(Regime regime, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.regime() == regime && rule.validity().holdsOn(day))
        .findFirst();
  }

  /** The words of a statement on a day; nothing where no form exists on it. */
  public Optional<StatementForm> findForm(StatementForm.Kind kind, Regime regime, LocalDate day) {
    return forms.stream()
        .filter(form -> form.kind() == kind && form.regime() == regime)
        .filter(form -> form.validity().holdsOn(day))
        .findFirst();
  }
}
