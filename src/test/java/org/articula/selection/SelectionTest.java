package org.articula.selection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.articula.assessment.Assessments;
import org.articula.document.StoredFiles;
import org.articula.logbook.Logbook;
import org.articula.network.Networks;
import org.articula.network.TestParties;
import org.articula.producer.Producers;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The module on an empty in-memory database, without the engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest
@ComponentScan(basePackageClasses = {Logbook.class, Assessments.class})
@Import({
    Networks.class,
    StoredFiles.class,
    Producers.class,
    Comparisons.class,
    ProposalTable.class,
    RoundTable.class,
    Commitments.class,
    Selections.class,
    SelectionConfiguration.class,
    TestParties.class
})
@interface SelectionTest {}
