package org.oskil.server.platform.access;

/** What somebody is to the evacuation, within a hromada or the whole district. */
public enum Role {
  /** Leads: drafts orders, weighs reports, makes plans. */
  DUTY_OFFICER,
  /** The second pair of eyes: signs, publishes and approves. */
  APPROVER,
  /** Visits households and takes calls. */
  CANVASSER,
  /** Sends vehicles and sees who boards. */
  DISPATCHER,
  /** Receives those who arrive. */
  RECEPTION,
  /** Reads what was done, and by whom. */
  AUDITOR,
  /** Lets people in and out; sees nobody's case. */
  ADMINISTRATOR
}
