package org.articula;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "org.articula", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final long MOST_TYPES = 40;

    @Test
    void modulesKeepToTheirFacesAndHaveNoCycles() {
        ApplicationModules.of(ArticulaApplication.class).verify();
    }

    @ArchTest
    static final ArchRule only_the_process_package_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.articula.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule nobody_depends_on_the_process_package = noClasses()
            .that()
            .resideOutsideOfPackage("org.articula.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.articula.process..");

    @ArchTest
    static void a_package_has_at_most_forty_types(JavaClasses classes) {
        Map<String, Long> sizes = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @ArchTest
    static final ArchRule families_of_processes_have_no_cycles =
            slices().matching("org.articula.process.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_reads_the_table_of_another_module =
            classes().that().haveSimpleNameEndingWith("Table").should().bePackagePrivate();

    @ArchTest
    static final ArchRule policies_are_pure = noClasses()
            .that()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.camunda..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule delegates_only_execute = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Delegate")
            .and()
            .arePublic()
            .should()
            .haveName("execute");
}
