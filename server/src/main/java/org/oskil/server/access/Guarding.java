package org.oskil.server.access;

import java.util.List;
import org.oskil.server.platform.access.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the guard in the place of Spring's own way of calling endpoints. */
@Configuration(proxyBeanMethods = false)
class Guarding {
  static {
    // Comes from who signed in, and is nothing that a client sends.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
  }

  @Bean
  WebMvcRegistrations guardedHandlers(MemberStore store) {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new GuardedHandlers(new Members(store));
      }
    };
  }

  @Bean
  WebMvcConfigurer actorArgument() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
      }
    };
  }
}
