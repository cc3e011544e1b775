package org.oskil.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each subject has one door, and none goes round in a circle with another. */
final class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

  @Test
  void subjectsUseEachOtherThroughTheirDoorsOnly() {
    MODULES.verify();
  }

  @Test
  void theGroundIsOpenToAllAndUsesNoSubject() {
    ApplicationModule platform = MODULES.getModuleByName("platform").orElseThrow();
    assertThat(platform.isOpen()).isTrue();
    assertThat(platform.getDirectDependencies(MODULES).stream()).isEmpty();
  }
}
