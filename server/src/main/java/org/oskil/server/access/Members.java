package org.oskil.server.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.oskil.server.access.MemberStore.Member;
import org.oskil.server.platform.access.Actor;
import org.oskil.server.platform.access.Grant;
import org.oskil.server.platform.database.Scope;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Users as Spring Security wants them, and whoever signed in as an actor. Never a bean: Spring
 * Security would build a way in from it that goes around the throttle.
 */
final class Members implements UserDetailsService {
  private final MemberStore store;

  Members(MemberStore store) {
    this.store = store;
  }

  @Override
  public UserDetails loadUserByUsername(String id) {
    Member member = store.find(id).orElseThrow(() -> new UsernameNotFoundException("unknown"));
    String hash =
        store
            .findPasswordHash(id)
            .orElseThrow(() -> new UsernameNotFoundException("without a password"));
    return User.withUsername(id).password(hash).disabled(!member.enabled()).build();
  }

  /**
   * Who this is now: a session may be older than what was decided about its user. Empty for whoever
   * has not signed in, or is shut out.
   */
  Optional<Actor> findActor(Authentication known) {
    if (known instanceof AnonymousAuthenticationToken || !known.isAuthenticated()) {
      return Optional.empty();
    }
    if (known instanceof JwtAuthenticationToken token) {
      return Optional.of(new Actor(token.getName(), grants(token), Scope.none()));
    }
    return store
        .find(known.getName())
        .filter(Member::enabled)
        .map(member -> new Actor(member.id(), store.grantsOf(member.id()), Scope.none()));
  }

  private static Set<Grant> grants(JwtAuthenticationToken token) {
    return token.getAuthorities().stream()
        .filter(Grant.class::isInstance)
        .map(Grant.class::cast)
        .collect(Collectors.toUnmodifiableSet());
  }
}
