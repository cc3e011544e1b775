package org.oskil.server.platform.access;

import static org.oskil.server.platform.access.Role.ADMINISTRATOR;
import static org.oskil.server.platform.access.Role.APPROVER;
import static org.oskil.server.platform.access.Role.AUDITOR;
import static org.oskil.server.platform.access.Role.CANVASSER;
import static org.oskil.server.platform.access.Role.DISPATCHER;
import static org.oskil.server.platform.access.Role.DUTY_OFFICER;
import static org.oskil.server.platform.access.Role.RECEPTION;

import java.util.Set;

/** What may be done, and the roles that may do it. docs/guides/access.md has the same table. */
public enum Permission {
  /** See and keep one's own account. */
  OWN_ACCOUNT(DUTY_OFFICER, APPROVER, CANVASSER, DISPATCHER, RECEPTION, AUDITOR, ADMINISTRATOR),
  ORDERS_READ(DUTY_OFFICER, APPROVER, CANVASSER, DISPATCHER, RECEPTION, AUDITOR),
  ORDERS_DRAFT(DUTY_OFFICER),
  /** Propose, concur, sign, publish and what follows; that signing takes two is the order's own. */
  ORDERS_STEP(DUTY_OFFICER, APPROVER),
  COUNTS_READ(DUTY_OFFICER, APPROVER, CANVASSER, DISPATCHER, RECEPTION, AUDITOR),
  /** Bring in who is registered where. */
  ROLLS_IMPORT(DUTY_OFFICER),
  SUBMISSIONS_SEND(DUTY_OFFICER, CANVASSER, DISPATCHER, RECEPTION),
  /** Judge what contradicts itself. */
  SUBMISSIONS_REVIEW(DUTY_OFFICER, APPROVER),
  REPORTS_READ(DUTY_OFFICER, APPROVER, DISPATCHER, AUDITOR),
  REPORTS_WRITE(DUTY_OFFICER),
  PLANS_READ(DUTY_OFFICER, APPROVER, DISPATCHER, RECEPTION, AUDITOR),
  PLANS_MAKE(DUTY_OFFICER, DISPATCHER),
  RUNS_RECORD(DISPATCHER, RECEPTION),
  /** Release figures and alerts to the public. */
  PUBLISH(APPROVER),
  /** The history of one household, by its case reference; leaves a trace. */
  CASE_READ(DUTY_OFFICER, APPROVER, CANVASSER, DISPATCHER, RECEPTION, AUDITOR),
  /** The personal words in it. */
  PERSON_READ(DUTY_OFFICER, CANVASSER, RECEPTION),
  EXPORT_ASK(DUTY_OFFICER),
  EXPORT_APPROVE(APPROVER),
  TRACE_READ(AUDITOR),
  USERS_KEEP(ADMINISTRATOR);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of
  private final Set<Role> roles;

  Permission(Role... roles) {
    this.roles = Set.of(roles);
  }

  public boolean isOf(Role role) {
    return roles.contains(role);
  }
}
