package org.oskil.server.access;

import org.jspecify.annotations.Nullable;
import org.oskil.server.platform.access.Actor;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands an endpoint the actor that {@link GuardedHandlers} has let through. */
final class ActorArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Actor.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object actor = request.getAttribute(GuardedHandlers.ACTOR, RequestAttributes.SCOPE_REQUEST);
    if (actor == null) {
      throw new IllegalStateException(
          "%s takes an Actor. Maybe it lacks @Needs.".formatted(parameter.getExecutable()));
    }
    return actor;
  }
}
