package org.oskil.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The arrows of the house: model ← engine, exchange ← server ← app. Nothing points up, and no
 * packages of a module go round in a circle.
 */
final class ArchitectureTest {
  private static final JavaClasses OSKIL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.oskil");

  @Test
  void theModelDependsOnNothing() {
    mayUse("org.oskil.model..", "java..", "org.jspecify..");
  }

  @Test
  void theEngineUsesTheModelAndTheSolversOnly() {
    mayUse(
        "org.oskil.engine..",
        "java..",
        "org.jspecify..",
        "org.oskil.model..",
        "com.google.ortools..",
        "com.google.protobuf..");
  }

  @Test
  void theCheckerSharesNothingWithThePlannerItJudges() {
    classes()
        .that()
        .resideInAPackage("org.oskil.engine.check..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.jspecify..", "org.oskil.model..", "org.oskil.engine.check.."))
        .check(OSKIL);
    noClasses()
        .that(
            resideInAPackage("org.oskil.engine..")
                .and(JavaClass.Predicates.resideOutsideOfPackage("org.oskil.engine.check..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.oskil.engine.check.."))
        .check(OSKIL);
  }

  @Test
  void formatsUseTheModelAndTheirLibrariesOnly() {
    mayUse(
        "org.oskil.exchange..",
        "java..",
        "org.jspecify..",
        "org.oskil.model..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        "de.siegmar.fastcsv..");
  }

  @Test
  void nobodyUsesTheProgram() {
    noClasses()
        .that(JavaClass.Predicates.resideOutsideOfPackage("org.oskil.app.."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.oskil.app.."))
        .check(OSKIL);
  }

  @Test
  void onlyTheProgramUsesTheServer() {
    noClasses()
        .that()
        .resideInAnyPackage("org.oskil.model..", "org.oskil.engine..", "org.oskil.exchange..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.oskil.server.."))
        .check(OSKIL);
  }

  @Test
  void planningStartsNoServer() {
    noClasses()
        .that()
        .resideInAPackage("org.oskil.app..")
        .and()
        .doNotHaveSimpleName("ServeVerb")
        .and()
        .doNotHaveSimpleName("DemoVerb")
        .and()
        .doNotHaveSimpleName("RecountVerb")
        .and()
        .doNotHaveSimpleName("CountReport")
        .and()
        .doNotHaveSimpleName("Summary")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.oskil.server..", "org.springframework.."))
        .check(OSKIL);
  }

  @Test
  void packagesOfAModuleDoNotGoRoundInACircle() {
    for (String module : Set.of("model", "engine", "exchange", "server", "app")) {
      slices()
          .matching("org.oskil." + module + ".(**)")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(OSKIL);
    }
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingInItIsNull() {
    Set<String> named =
        OSKIL.stream()
            .filter(type -> type.getSimpleName().equals("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    Set<String> all = OSKIL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(all).hasSizeGreaterThan(15);
    assertThat(named).containsAll(all);
  }

  private static void mayUse(String module, String... used) {
    classes()
        .that()
        .resideInAPackage(module)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(used).or(resideInAPackage(module)))
        .check(OSKIL);
  }
}
