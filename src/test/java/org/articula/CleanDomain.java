package org.articula;

import java.util.List;
import org.articula.network.TestParties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.context.transaction.TestTransaction;

/** The evening at which tests of the domain begin, and empty tables around those who commit what they do. */
class CleanDomain implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(TestClock.class).set(TestParties.NOW);
        emptyUnlessRolledBack(test);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        emptyUnlessRolledBack(test);
    }

    private static void emptyUnlessRolledBack(TestContext test) {
        if (!TestTransaction.isActive()) {
            empty(test.getApplicationContext().getBean(JdbcClient.class));
        }
    }

    private static void empty(JdbcClient database) {
        List<String> tables = database.sql(
                        """
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'PUBLIC' AND table_name <> 'flyway_schema_history'""")
                .query(String.class)
                .list();
        database.sql("SET REFERENTIAL_INTEGRITY FALSE").update();
        tables.forEach(table -> database.sql("TRUNCATE TABLE \"" + table + "\"").update());
        database.sql("SET REFERENTIAL_INTEGRITY TRUE").update();
    }
}
