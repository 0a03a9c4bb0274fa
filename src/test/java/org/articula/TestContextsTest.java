package org.articula;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
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

/** Starting contexts is what a test run would spend its time on: all tests share two, and none asks for one of its own. */
@AnalyzeClasses(packages = "org.articula", importOptions = ImportOption.OnlyIncludeTests.class)
class TestContextsTest {

    @ArchTest
    static final ArchRule tests_start_the_domain_or_the_product_as_all_others_do = noClasses()
            .that()
            .areNotAnnotations()
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
            .beAnnotatedWith(DirtiesContext.class);

    @ArchTest
    static final ArchRule doubles_are_test_components_that_all_share = fields().should()
            .notBeAnnotatedWith(MockitoBean.class)
            .andShould()
            .notBeAnnotatedWith(MockitoSpyBean.class)
            .andShould()
            .notBeAnnotatedWith(TestBean.class);

    @ArchTest
    static final ArchRule properties_are_the_same_for_all =
            methods().should().notBeAnnotatedWith(DynamicPropertySource.class);
}
