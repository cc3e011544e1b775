package org.oskil.server.platform.access;

import org.springframework.security.core.GrantedAuthority;

/**
 * A role and where it holds.
 *
 * @param area KATOTTG code of a hromada, or {@link #EVERYWHERE}
 */
public record Grant(Role role, String area) implements GrantedAuthority {
  /** The whole district. */
  public static final String EVERYWHERE = "*";

  /** Whether it holds in all of another area. */
  public boolean covers(String other) {
    return area.equals(EVERYWHERE) || area.equals(other);
  }

  @Override
  public String getAuthority() {
    return role + ":" + area;
  }
}
