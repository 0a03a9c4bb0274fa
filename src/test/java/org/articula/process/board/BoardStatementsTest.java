package org.articula.process.board;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.StatementCounter;
import org.articula.process.StatementCounter.Tally;
import org.articula.process.formation.PhaseOneRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often the board asks the database, the engine's tables included: as often for thirty networks more as for three. */
@ProcessTest
class BoardStatementsTest {

    private static final int MOST = 14;
    private static final int MOST_OF_THE_ENGINE = 8;

    @Autowired
    Scenario scenario;

    @Autowired
    PhaseOneRun run;

    @Autowired
    UnitBoard board;

    @Autowired
    DataSource database;

    @Test
    void moreNetworksTakeNoMoreStatements() {
        add(3);
        int before = board.rows().size();
        Tally ofThree = statements();
        add(30);

        assertThat(board.rows()).hasSize(before + 30);
        assertThat(ofThree.own()).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(ofThree.engine()).isPositive().isLessThanOrEqualTo(MOST_OF_THE_ENGINE);
        assertThat(statements()).isEqualTo(ofThree);
    }

    /** Two of three are formed already, and have a meeting ahead. */
    private void add(int networks) {
        for (int i = 0; i < networks; i++) {
            if (i % 3 == 0) {
                run.begin();
            } else {
                scenario.startNetwork(3);
            }
        }
    }

    private Tally statements() {
        return StatementCounter.within(database).tally(board::rows);
    }
}
