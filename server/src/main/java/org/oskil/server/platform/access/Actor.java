package org.oskil.server.platform.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.oskil.server.platform.database.Scope;

/**
 * Who asks. An endpoint takes one as an argument.
 *
 * @param user id; of a user of an identity provider it begins with {@code oidc:}
 * @param scope what the present request may see
 */
public record Actor(String user, Set<Grant> grants, Scope scope) {
  public Actor {
    grants = Set.copyOf(grants);
  }

  public Set<Role> roles() {
    return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
  }

  /** Somewhere at least. */
  public boolean may(Permission permission) {
    return grants.stream().anyMatch(grant -> permission.isOf(grant.role()));
  }

  /**
   * @param area KATOTTG code of a hromada, or {@link Grant#EVERYWHERE}
   */
  public boolean may(Permission permission, String area) {
    return grants.stream().anyMatch(grant -> permission.isOf(grant.role()) && grant.covers(area));
  }

  /**
   * The same, seeing where this permission holds: a canvasser of one hromada who audits another
   * sends for the first only.
   */
  public Actor within(Permission permission) {
    Set<String> areas =
        grants.stream()
            .filter(grant -> permission.isOf(grant.role()))
            .map(Grant::area)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Actor(user, grants, scopeOf(areas));
  }

  private static Scope scopeOf(Set<String> areas) {
    if (areas.contains(Grant.EVERYWHERE)) {
      return Scope.wholeDistrict();
    }
    return areas.isEmpty() ? Scope.none() : new Scope.Hromadas(areas);
  }
}
