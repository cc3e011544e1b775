package org.oskil.server.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oskil.server.platform.access.Actor;
import org.oskil.server.platform.access.Needs;
import org.oskil.server.platform.access.OpenToAll;
import org.oskil.server.platform.database.Scope;
import org.oskil.server.platform.database.Scoped;
import org.oskil.server.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls every endpoint, and none without asking first who calls and what that takes. The endpoint
 * then runs in the scope of the permission it needs, so it cannot see further by mistake.
 */
final class GuardedHandlers extends RequestMappingHandlerAdapter {
  /** Under which the actor is found by {@link ActorArgument}. */
  static final String ACTOR = Actor.class.getName();

  private static final String OURS = "org.oskil.";
  private static final String GUARDED = "/api/";

  private final Members members;

  GuardedHandlers(Members members) {
    this.members = members;
  }

  @Override
  protected @Nullable ModelAndView handleInternal(
      HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
      throws Exception {
    Scope scope = scope(request, handler);
    return Scoped.<Optional<ModelAndView>, Exception>call(
            scope, () -> Optional.ofNullable(super.handleInternal(request, response, handler)))
        .orElse(null);
  }

  private Scope scope(HttpServletRequest request, HandlerMethod handler) {
    Needs needs = handler.getMethodAnnotation(Needs.class);
    if (needs == null) {
      if (isGuarded(request, handler) && !handler.hasMethodAnnotation(OpenToAll.class)) {
        throw Refusal.forbidden(AccessProblem.NOT_ALLOWED);
      }
      return Scope.none();
    }
    Actor actor = actor().within(needs.value());
    if (!actor.may(needs.value())) {
      throw Refusal.forbidden(AccessProblem.NOT_ALLOWED);
    }
    request.setAttribute(ACTOR, actor);
    return actor.scope();
  }

  /** Libraries' endpoints have no annotations of ours; which are open, the filters know. */
  private static boolean isGuarded(HttpServletRequest request, HandlerMethod handler) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return handler.getBeanType().getName().startsWith(OURS)
        && String.valueOf(pattern).startsWith(GUARDED);
  }

  private Actor actor() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return Optional.ofNullable(known)
        .flatMap(members::findActor)
        .orElseThrow(
            () -> Refusal.of(HttpStatus.UNAUTHORIZED, AccessProblem.SIGN_IN_NEEDED, "", ""));
  }
}
