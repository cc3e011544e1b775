package org.oskil.model.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oskil.model.history.Moved;

/** A public type can hold what is listed here, and nothing that can hold more. */
final class PublicTypesTest {
  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.oskil.model");

  private static final Set<String> MAY_BE_HELD =
      Set.of(
          "int",
          "java.lang.String",
          "java.time.LocalDate",
          "java.util.List",
          "java.util.Map",
          "org.oskil.model.count.Cell",
          "org.oskil.model.place.PlaceId",
          "org.oskil.model.published.PublicFigure",
          "org.oskil.model.published.PublicFigure$Shown",
          "org.oskil.model.published.PublicFigure$Withheld",
          "org.oskil.model.published.PublicRow",
          "org.oskil.model.published.PublicRow$Level",
          "org.oskil.model.published.PublicTable");

  @Test
  void aPublicTypeReachesNoPersonNoTimeOfDayNoPositionAndNoMovement() {
    Set<String> held = new TreeSet<>();
    MODEL.stream()
        .filter(type -> type.getPackageName().equals("org.oskil.model.published"))
        .forEach(type -> held.addAll(reached(type)));

    assertThat(held).contains("org.oskil.model.published.PublicFigure", "java.time.LocalDate");
    assertThat(MAY_BE_HELD).containsAll(held);
  }

  @Test
  void theSameSearchFindsThePersonAndTheTimeOfAMovement() {
    assertThat(reached(MODEL.get(Moved.class)))
        .contains("org.oskil.model.register.ResidentId", "java.time.Instant");
  }

  /** Types of fields, and of their fields, with what stands between pointed brackets. */
  private static Set<String> reached(JavaClass start) {
    Set<String> names = new TreeSet<>();
    Deque<JavaClass> open = new ArrayDeque<>(Set.of(start));
    while (!open.isEmpty()) {
      for (JavaField field : open.remove().getFields()) {
        for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
          if (!field.getName().startsWith("$") && names.add(type.getName()) && isOurs(type)) {
            open.add(type);
            open.addAll(type.getSubclasses());
            names.addAll(
                type.getSubclasses().stream().map(JavaClass::getName).collect(Collectors.toSet()));
          }
        }
      }
    }
    return names;
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("org.oskil");
  }
}
