package org.articula.process.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.articula.activity.Activities;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.shared.Money;
import org.articula.trade.TradeShare;
import org.articula.trade.Trades;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the demonstration tells of trust can have happened: every fact passes the facades people use. */
@ProcessTest
class JahuaPambaActivitiesTest {

    @Autowired
    Scenario scenario;

    @Autowired
    JahuaPambaActivities sample;

    @Autowired
    Activities activities;

    @Autowired
    Trades trades;

    @Test
    void theyEatTogetherAndSave() {
        Network network = scenario.startNetwork(12);

        sample.tell(network);

        assertThat(activities.ofNetwork(network.id()))
                .singleElement()
                .satisfies(breakfast -> assertThat(breakfast.held()).isTrue());
        assertThat(trades.ofNetwork(network.id())).singleElement().satisfies(order -> {
            // 54 pounds at 0.78 less, and 6.00 of freight
            assertThat(order.gain()).isEqualTo(new Money(3612));
            assertThat(trades.sharesOf(order.id())).hasSize(12).noneMatch(TradeShare::open);
        });
    }
}
