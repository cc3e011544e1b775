package org.oskil.server.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.oskil.server.platform.start.AccessSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who has to sign in where. What is neither under {@code /api} nor of passkeys is for everybody and
 * sees no hromada.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {
  private static final String COOKIE = "OSKIL";
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Bean
  SecurityFilterChain access(
      HttpSecurity http, AccessSettings settings, MemberStore store, SignInAnswers answers) {
    http.setSharedObject(UserDetailsService.class, new Members(store));
    http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/openapi.json")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/session")
                .permitAll()
                .requestMatchers("/api/**", "/webauthn/register/**")
                .authenticated()
                .anyRequest()
                .permitAll())
        .httpBasic(basic -> basic.authenticationEntryPoint(answers))
        .csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(Security::couldBeForged))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
    if (settings.takesTokens()) {
      http.oauth2ResourceServer(tokens ->
          tokens
              .authenticationEntryPoint(answers)
              .accessDeniedHandler(answers)
              .jwt(jwt ->
                  jwt.decoder(Tokens.decoder(settings))
                      .jwtAuthenticationConverter(new TokenActors(settings.rolesClaim()))));
    }
    if (settings.takesPasskeys()) {
      http.webAuthn(passkeys ->
          passkeys
              .rpName("Oskil")
              .rpId(settings.passkeyHost())
              .allowedOrigins(settings.passkeyOrigin())
              .disableDefaultRegistrationPage(true));
    }
    return http.build();
  }

  /**
   * A foreign page can make a browser send its cookie, and nothing else that lets anybody in: no
   * answer of ours makes a browser ask for, and remember, a password.
   */
  private static boolean couldBeForged(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return !HARMLESS.contains(request.getMethod())
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && cookies != null
        && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals(COOKIE));
  }
}
