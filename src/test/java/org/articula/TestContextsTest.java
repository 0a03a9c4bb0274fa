package org.articula;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * Starting contexts is what a test run would spend its time on: all tests share two, and none asks for one of its own. Only what opens
 * the database of an earlier version cannot share.
 */
class TestContextsTest {

    private static final JavaClasses TESTS = tests();

    @Test
    void testsStartTheDomainOrTheProductAsAllOthersDo() {
        noClasses()
                .that()
                .areNotAnnotations()
                .and()
                .resideOutsideOfPackage("org.articula.process.olddatabase")
                .should()
                .beAnnotatedWith(JdbcTest.class)
                .orShould()
                .beAnnotatedWith(SpringBootTest.class)
                .orShould()
                .beAnnotatedWith(ContextConfiguration.class)
                .orShould()
                .beAnnotatedWith(Import.class)
                .orShould()
                .beAnnotatedWith(TestPropertySource.class)
                .orShould()
                .beAnnotatedWith(DirtiesContext.class)
                .check(TESTS);
    }

    @Test
    void doublesAreTestComponentsThatAllShare() {
        fields().should()
                .notBeAnnotatedWith(MockitoBean.class)
                .andShould()
                .notBeAnnotatedWith(MockitoSpyBean.class)
                .andShould()
                .notBeAnnotatedWith(TestBean.class)
                .check(TESTS);
    }

    @Test
    void propertiesAreTheSameForAll() {
        methods().should().notBeAnnotatedWith(DynamicPropertySource.class).check(TESTS);
    }

    /** Only the tests themselves: what they call need not be read to see how they are annotated. */
    private static JavaClasses tests() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .importPackages("org.articula");
        });
    }
}
