package org.oskil.server.access;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a name and a password, one try of a user at a time, so that nobody guesses in parallel.
 */
@Component
final class PasswordLogin implements AuthenticationProvider {
  private static final int LONGEST_NAME = 64;
  private static final int LOCKS = 64;

  private final Throttle throttle;
  private final DaoAuthenticationProvider passwords;
  private final Lock[] locks =
      Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

  PasswordLogin(MemberStore store, PasswordEncoder encoder, InstantSource clock) {
    this.throttle = new Throttle(clock);
    this.passwords = new DaoAuthenticationProvider(new Members(store));
    passwords.setPasswordEncoder(encoder);
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String user = asked.getName();
    if (user.length() > LONGEST_NAME) {
      throw new BadCredentialsException("No user has so long a name.");
    }
    Lock lock = locks[Math.floorMod(user.hashCode(), LOCKS)];
    lock.lock();
    try {
      return authenticateAlone(asked, user);
    } finally {
      lock.unlock();
    }
  }

  private Authentication authenticateAlone(Authentication asked, String user) {
    Duration wait = throttle.waitOf(user);
    if (wait.isPositive()) {
      throw new TooManyTries(wait);
    }
    try {
      Authentication known = passwords.authenticate(asked);
      if (known == null) {
        throw new IllegalStateException("A name and a password were neither taken nor refused.");
      }
      throttle.succeeded(user);
      return known;
    } catch (BadCredentialsException | DisabledException wrong) {
      throttle.failed(user);
      throw wrong;
    }
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
