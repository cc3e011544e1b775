package org.oskil.server.platform.start;

/**
 * How one role gets into a database.
 *
 * @param url a JDBC URL without user and password
 */
public record Access(String url, String user, String password) {
  /** The same role's way into another database. */
  public Access to(String otherUrl) {
    return new Access(otherUrl, user, password);
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return user + " at " + url;
  }
}
