package org.oskil.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oskil.server.access.MemberStore.By;
import org.oskil.server.platform.access.Actor;
import org.oskil.server.platform.access.Grant;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.OpenToAll;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.database.Transactions;
import org.oskil.server.platform.web.Form;
import org.oskil.server.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out on the board, and one's own password. */
@RestController
class SessionEndpoint {
  private static final int LONGEST = 200;

  private final PasswordLogin login;
  private final Passwords passwords;
  private final MemberStore store;
  private final Transactions transactions;
  private final InstantSource clock;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();

  SessionEndpoint(
      PasswordLogin login,
      Passwords passwords,
      MemberStore store,
      Transactions transactions,
      InstantSource clock) {
    this.login = login;
    this.passwords = passwords;
    this.store = store;
    this.transactions = transactions;
    this.clock = clock;
  }

  record SignInForm(@Nullable String user, @Nullable String password) {}

  record PasswordForm(@Nullable String current, @Nullable String next) {}

  /** Who signed in; {@code roles} as ROLE:hromada or ROLE:*. */
  record Session(String user, List<String> roles) {
    static Session of(Actor actor) {
      return new Session(
          actor.user(), actor.grants().stream().map(Grant::getAuthority).sorted().toList());
    }
  }

  @PostMapping("/api/session")
  @OpenToAll
  ResponseEntity<Void> signIn(
      @RequestBody SignInForm body, HttpServletRequest request, HttpServletResponse response) {
    var form = Form.ofBody();
    form.required("user", body.user());
    form.required("password", body.password());
    form.throwIfAny();
    Authentication known = authenticate(body.user(), body.password());
    new ChangeSessionIdAuthenticationStrategy().onAuthentication(known, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(known);
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
    return ResponseEntity.noContent().build();
  }

  @GetMapping("/api/session")
  @Needs(Permission.OWN_ACCOUNT)
  Session get(Actor actor) {
    return Session.of(actor);
  }

  @DeleteMapping("/api/session")
  @Needs(Permission.OWN_ACCOUNT)
  ResponseEntity<Void> signOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/api/session/password")
  @Needs(Permission.OWN_ACCOUNT)
  ResponseEntity<Void> changePassword(@RequestBody PasswordForm body, Actor actor) {
    var form = Form.ofBody();
    form.required("current", body.current());
    passwords.check(form, "next", body.next());
    form.throwIfAny();
    authenticate(actor.user(), body.current());
    String hash = passwords.hash(body.next());
    transactions.change(() -> {
      store.setPassword(actor.user(), hash, new By(actor.user(), clock.instant()));
      return true;
    });
    return ResponseEntity.noContent().build();
  }

  private Authentication authenticate(@Nullable String user, @Nullable String password) {
    try {
      return login.authenticate(
          UsernamePasswordAuthenticationToken.unauthenticated(
              user == null ? "" : cut(user), password));
    } catch (TooManyTries tries) {
      throw Refusal.of(
          HttpStatus.TOO_MANY_REQUESTS, AccessProblem.TOO_MANY_TRIES, "", "", tries.seconds());
    } catch (AuthenticationException wrong) {
      throw Refusal.of(HttpStatus.UNAUTHORIZED, AccessProblem.WRONG_CREDENTIALS, "", "");
    }
  }

  private static String cut(String user) {
    return user.length() > LONGEST ? user.substring(0, LONGEST) : user;
  }
}
