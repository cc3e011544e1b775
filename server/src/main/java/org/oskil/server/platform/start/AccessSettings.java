package org.oskil.server.platform.start;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oskil.exchange.problem.Problem;

/**
 * How people sign in beside by name and password. Each is empty where it is not used.
 *
 * @param issuer of an OpenID provider
 * @param audience that its tokens must name
 * @param rolesClaim in which its tokens list roles, such as {@code AUDITOR:*}
 * @param passkeyOrigin at which browsers reach the server, such as {@code https://oskil.example}
 */
public record AccessSettings(
    String issuer, String audience, String rolesClaim, String passkeyOrigin) {
  static final String ISSUER = "OSKIL_OIDC_ISSUER";
  static final String AUDIENCE = "OSKIL_OIDC_AUDIENCE";
  static final String ROLES = "OSKIL_OIDC_ROLES";
  static final String ORIGIN = "OSKIL_PASSKEY_ORIGIN";
  private static final String USUAL_CLAIM = "oskil_roles";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  public AccessSettings {
    if (issuer.isEmpty() != audience.isEmpty()) {
      throw new IllegalArgumentException(
          "Issuer \"%s\" and audience \"%s\" come together.".formatted(issuer, audience));
    }
  }

  public static AccessSettings ownUsersOnly() {
    return new AccessSettings("", "", USUAL_CLAIM, "");
  }

  public boolean takesTokens() {
    return !issuer.isEmpty();
  }

  public boolean takesPasskeys() {
    return !passkeyOrigin.isEmpty();
  }

  /** The name that passkeys are bound to. */
  public String passkeyHost() {
    return URI.create(passkeyOrigin).getHost();
  }

  static AccessSettings of(Map<String, String> environment) {
    return new AccessSettings(
        environment.getOrDefault(ISSUER, ""),
        environment.getOrDefault(AUDIENCE, ""),
        environment.getOrDefault(ROLES, USUAL_CLAIM),
        environment.getOrDefault(ORIGIN, ""));
  }

  /** Everything that is wrong with what the environment says of access. */
  static List<Problem> problems(Map<String, String> environment) {
    var problems = new ArrayList<Problem>();
    boolean issuer = !environment.getOrDefault(ISSUER, "").isEmpty();
    boolean audience = !environment.getOrDefault(AUDIENCE, "").isEmpty();
    if (issuer != audience) {
      problems.add(
          CannotStart.problem(
              StartProblem.SETTING_MISSING,
              issuer ? AUDIENCE : ISSUER,
              "",
              issuer ? ISSUER : AUDIENCE));
    }
    for (String address : List.of(ISSUER, ORIGIN)) {
      String value = environment.getOrDefault(address, "");
      if (!value.isEmpty() && !isSafe(value)) {
        problems.add(CannotStart.problem(StartProblem.NOT_A_SAFE_ADDRESS, address, value));
      }
    }
    return List.copyOf(problems);
  }

  List<Setting> effective() {
    var all = new ArrayList<Setting>();
    if (takesTokens()) {
      all.add(new Setting(ISSUER, issuer));
      all.add(new Setting(AUDIENCE, audience));
      all.add(new Setting(ROLES, rolesClaim));
    }
    if (takesPasskeys()) {
      all.add(new Setting(ORIGIN, passkeyOrigin));
    }
    return List.copyOf(all);
  }

  private static boolean isSafe(String address) {
    try {
      URI uri = URI.create(address);
      String host = uri.getHost();
      return host != null
          && ("https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && THIS_MACHINE.contains(host)));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
