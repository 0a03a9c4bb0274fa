package org.articula;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * All modules of the domain on real tables, without the engine and the web. Each test begins in the evening of
 * {@link org.articula.network.TestParties#NOW} and is rolled back; a class that works without a transaction of the test's finds the
 * tables empty and leaves them so. All classes share one context, so none asks for beans or properties of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@JdbcTest(
        properties = {
            // A folder of the build's, where a test looks for mails
            "articula.mail.directory=target/domain-test-mail",
            // Not what the guide says, so that a test sees where the figure comes from
            "articula.plan.days.f1-2=40"
        })
@Import(DomainTestConfiguration.class)
@TestExecutionListeners(listeners = CleanDomain.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DomainTest {}
