package org.articula.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.articula.process.webapp.ServedContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole product on an in-memory database and a free port (see {@link Browser}), with a test's clock, a mail server in the same
 * process and a database, a disk, a door and a throttle that a test can disturb. Jobs run only when the test says so. All classes
 * share one context, so none asks for beans or properties of its own, and each puts right what it disturbed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(ProcessTestConfiguration.class)
@TestExecutionListeners(listeners = ServedContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface ProcessTest {}
