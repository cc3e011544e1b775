package org.oskil.server.access;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oskil.server.access.MemberStore.By;
import org.oskil.server.access.MemberStore.Member;
import org.oskil.server.platform.access.Actor;
import org.oskil.server.platform.access.Grant;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.Permission;
import org.oskil.server.platform.access.Role;
import org.oskil.server.platform.database.Transactions;
import org.oskil.server.platform.web.Cursor;
import org.oskil.server.platform.web.Form;
import org.oskil.server.platform.web.Page;
import org.oskil.server.platform.web.Paging;
import org.oskil.server.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Users, kept by administrators, each within the hromadas that they administer. */
@RestController
class UserEndpoint {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
  private static final int LONGEST_NAME = 100;

  private final MemberStore store;
  private final Passwords passwords;
  private final Transactions transactions;
  private final InstantSource clock;

  UserEndpoint(
      MemberStore store, Passwords passwords, Transactions transactions, InstantSource clock) {
    this.store = store;
    this.passwords = passwords;
    this.transactions = transactions;
    this.clock = clock;
  }

  record RoleForm(@Nullable String role, @Nullable String area, @Nullable Boolean granted) {}

  record UserForm(
      @Nullable String id,
      @Nullable String displayName,
      @Nullable String password,
      @Nullable List<RoleForm> roles) {}

  record StandingForm(@Nullable Boolean enabled) {}

  record ResetForm(@Nullable String password) {}

  /** A user; {@code roles} as ROLE:hromada or ROLE:*. */
  record User(String id, String displayName, boolean enabled, List<String> roles) {}

  @GetMapping("/api/users")
  @Needs(Permission.USERS_KEEP)
  Page<User> list(@RequestParam @Nullable Integer limit, @RequestParam @Nullable String after) {
    Paging asked = Paging.parse(limit, after, 1);
    String from = asked.after().map(cursor -> cursor.values().getFirst()).orElse("");
    return transactions.read(() ->
        Page.of(store.after(from, asked.rows()), asked, member -> Cursor.of(member.id()))
            .map(this::user));
  }

  @PostMapping("/api/users")
  @Needs(Permission.USERS_KEEP)
  ResponseEntity<User> create(@RequestBody UserForm body, Actor actor) {
    var form = Form.ofBody();
    String id = form.text("id", body.id(), LONGEST_NAME).orElse("");
    form.check(id.isEmpty() || ID.matcher(id).matches(), "id", id, AccessProblem.NOT_A_USER_ID);
    String name = form.text("displayName", body.displayName(), LONGEST_NAME).orElse("");
    passwords.check(form, "password", body.password());
    List<Grant> grants = new ArrayList<>();
    List<RoleForm> roles = body.roles() == null ? List.of() : body.roles();
    for (int i = 0; i < roles.size(); i++) {
      grants.addAll(grant(form.at("roles", i), roles.get(i), actor));
    }
    form.throwIfAny();
    String hash = passwords.hash(body.password());
    User made =
        transactions.change(() -> {
          By by = by(actor);
          if (!store.insert(id, name, by)) {
            throw Refusal.conflict(AccessProblem.USER_EXISTS, "/id", id);
          }
          store.setPassword(id, hash, by);
          grants.forEach(grant -> store.setGrant(id, grant, true, by));
          return user(new Member(id, name, true));
        });
    return ResponseEntity.status(HttpStatus.CREATED).body(made);
  }

  @PostMapping("/api/users/{id}/roles")
  @Needs(Permission.USERS_KEEP)
  User changeRole(@PathVariable String id, @RequestBody RoleForm body, Actor actor) {
    var form = Form.ofBody();
    List<Grant> grants = grant(form, body, actor);
    boolean granted = form.required("granted", body.granted()).orElse(false);
    form.throwIfAny();
    return changed(
        id, actor, by -> grants.forEach(grant -> store.setGrant(id, grant, granted, by)));
  }

  @PostMapping("/api/users/{id}/standing")
  @Needs(Permission.USERS_KEEP)
  User changeStanding(@PathVariable String id, @RequestBody StandingForm body, Actor actor) {
    var form = Form.ofBody();
    boolean enabled = form.required("enabled", body.enabled()).orElse(false);
    form.throwIfAny();
    return changed(id, actor, by -> store.setEnabled(id, enabled, by));
  }

  @PostMapping("/api/users/{id}/password")
  @Needs(Permission.USERS_KEEP)
  User resetPassword(@PathVariable String id, @RequestBody ResetForm body, Actor actor) {
    var form = Form.ofBody();
    passwords.check(form, "password", body.password());
    form.throwIfAny();
    String hash = passwords.hash(body.password());
    return changed(id, actor, by -> store.setPassword(id, hash, by));
  }

  private interface Change {
    void by(By by);
  }

  /** Nobody changes himself this way, and nobody a user who may more than he administers. */
  private User changed(String id, Actor actor, Change change) {
    return transactions.change(() -> {
      Member member = store.find(id).orElseThrow(() -> Refusal.notFound("user", id));
      if (id.equals(actor.user())) {
        throw Refusal.forbidden(AccessProblem.OWN_ROLE);
      }
      if (!store.grantsOf(id).stream()
          .allMatch(grant -> actor.may(Permission.USERS_KEEP, grant.area()))) {
        throw Refusal.forbidden(AccessProblem.OUTSIDE_OF_AREA, id);
      }
      change.by(by(actor));
      return user(store.find(id).orElse(member));
    });
  }

  private static List<Grant> grant(Form form, RoleForm body, Actor actor) {
    var role = form.word("role", body.role(), Role.class);
    var area = form.required("area", body.area());
    boolean fits =
        area.filter(text -> form.check(Areas.isArea(text), "area", text, AccessProblem.NOT_AN_AREA))
            .filter(text ->
                form.check(
                    actor.may(Permission.USERS_KEEP, text),
                    "area",
                    text,
                    AccessProblem.OUTSIDE_OF_AREA,
                    text))
            .isPresent();
    return fits && role.isPresent()
        ? List.of(new Grant(role.get(), area.orElseThrow()))
        : List.of();
  }

  private User user(Member member) {

    return new User(
        member.id(),
        member.displayName(),
        member.enabled(),
        store.grantsOf(member.id()).stream().map(Grant::getAuthority).sorted().toList());
  }

  private By by(Actor actor) {
    return new By(actor.user(), clock.instant());
  }
}
