package org.articula.process.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.articula.TestClock;
import org.articula.process.ProcessTest;
import org.articula.process.StatementCounter;
import org.articula.process.StatementCounter.Tally;
import org.articula.process.VariedNetworks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How often the board, its sheet and the daily digest ask the database, the engine's tables included: as often for thirty networks more as for one of
 * each kind.
 */
@ProcessTest
class BoardStatementsTest {

    private static final int MOST = 14;
    private static final int MOST_OF_THE_ENGINE = 8;

    /** Besides what the board takes. */
    private static final int MOST_OF_A_DIGEST = 6;

    /** As many of each kind. */
    private static final int MORE = 5 * VariedNetworks.KINDS;

    /** Each digest has a day that no other test comes to. */
    private static int days = 900;

    @Autowired
    VariedNetworks varied;

    @Autowired
    UnitBoard board;

    @Autowired
    BoardSheet sheet;

    @Autowired
    DailyDigest digest;

    @Autowired
    TestClock clock;

    @Autowired
    DataSource database;

    @AfterEach
    void mend() {
        varied.mend();
    }

    @Test
    void moreNetworksTakeNoMoreStatements() {
        varied.add(VariedNetworks.KINDS);
        int before = board.rows().size();
        Tally ofFew = statements(board::rows);
        Tally ofSheet = statements(() -> sheet.of(new BoardFilter(Map.of())));
        varied.add(MORE);

        assertThat(board.rows())
                .hasSize(before + MORE)
                .as("they are unlike each other")
                .extracting(BoardRow::trouble)
                .contains(Trouble.SILENT, Trouble.STOPPED, Trouble.OVERDUE);
        assertThat(ofFew.own()).isPositive().isLessThanOrEqualTo(MOST);
        assertThat(ofFew.engine()).isPositive().isLessThanOrEqualTo(MOST_OF_THE_ENGINE);
        assertThat(statements(board::rows)).isEqualTo(ofFew);
        assertThat(ofSheet).isEqualTo(ofFew);
        assertThat(statements(() -> sheet.of(new BoardFilter(Map.of())))).isEqualTo(ofSheet);
    }

    @Test
    void theDigestOfMoreNetworksTakesNoMore() {
        varied.add(VariedNetworks.KINDS);
        Tally ofFew = digest();
        varied.add(MORE);

        assertThat(ofFew.own()).isPositive().isLessThanOrEqualTo(MOST + MOST_OF_A_DIGEST);
        assertThat(digest()).isEqualTo(ofFew);
    }

    /** Of a day on which nobody has looked. */
    private Tally digest() {
        clock.set(TestClock.MONDAY.plus(Duration.ofDays(++days)));
        return statements(() -> assertThat(digest.planIfDue()).isPositive());
    }

    private Tally statements(Runnable work) {
        return StatementCounter.within(database).tally(work);
    }
}
