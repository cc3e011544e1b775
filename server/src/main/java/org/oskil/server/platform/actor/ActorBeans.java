package org.oskil.server.platform.actor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oskil.server.platform.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives endpoints the {@link Actor} they ask for; answers 403 where nobody is known. */
@Configuration(proxyBeanMethods = false)
class ActorBeans implements WebMvcConfigurer {
  private final Actors actors;

  ActorBeans(ObjectProvider<Actors> actors) {
    this.actors = actors.getIfAvailable(NamedActors::new);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new Resolver(actors));
  }

  private record Resolver(Actors actors) implements HandlerMethodArgumentResolver {
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
      if (request.getNativeRequest() instanceof HttpServletRequest http) {
        return actors.find(http).orElseThrow(() -> Refusal.forbidden(ActorProblem.NOBODY_NAMED));
      }
      throw new IllegalStateException("This is no HTTP request: " + request.getNativeRequest());
    }
  }
}
