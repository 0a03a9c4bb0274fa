package org.articula.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.meeting.MeetingFixture;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** F2.3.f: what is kept of a joint purchase or sale, and what is refused. */
@DomainTest
class TradesTest {

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Members members;

    @Autowired
    private Trades trades;

    @Autowired
    private TradeDocuments documents;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void aNetwork() {
        network = given.network(4);
        people = members.activeOf(network.id());
    }

    @Test
    void aDearerPurchaseIsToldAsOne() {
        String id = trades.agree(network.id(), purchase(500, 600), "maria");
        trades.share(id, quantities("2", null, "1.5"));
        trades.computeGain(id);

        assertThat(trades.byId(id).gainSentence()).isEqualTo("Comprar juntos costó 3,50 USD más que por separado.");
        assertThat(trades.sharesOf(id)).extracting(TradeShare::memberId).containsExactly(id(0), id(2));
        assertThat(documents.message(id)).contains("Ana: -2,00 USD; Carlos: -1,50 USD");
        assertThat(trades.participationIn(network.id()).get(id)).isEqualTo(new TradeParticipation(2, 0));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        assertThat(Refusals.of(() -> trades.agree(network.id(), purchase(0, -5), "maria")))
                .containsOnlyKeys("priceAlone", "priceTogether");
        assertThat(Refusals.of(() -> trades.agree(
                        network.id(),
                        new NewTrade(TradeKind.SALE, " ", "x", "x", new Money(1), new Money(1), null, 900),
                        "maria")))
                .containsOnlyKeys("product", "paymentDays");
        assertThat(Refusals.of(() -> trades.agree(
                        network.id(),
                        new NewTrade(TradeKind.PURCHASE, "Lana", "x", "x", new Money(1), new Money(1), null, null),
                        "maria")))
                .containsOnlyKeys("freight");
        String id = trades.agree(network.id(), purchase(500, 400), "maria");
        assertThat(Refusals.of(() -> trades.share(id, quantities("0", null)))).containsOnlyKeys("quantities");
        assertThat(Refusals.of(() -> trades.share(id, quantities("-1", "2.345"))))
                .containsOnlyKeys("quantities[0].quantity", "quantities[1].quantity");
        members.leave(id(1), LocalDate.of(2026, 11, 20), "Se fue a Quito");
        assertThat(Refusals.of(() -> trades.share(id, quantities("1", "2"))))
                .containsOnlyKeys("quantities[1].memberId");
    }

    @Test
    void itIsSettledOnceAndForEverybody() {
        String id = trades.agree(network.id(), purchase(500, 400), "maria");
        trades.share(id, quantities("1", "2"));
        trades.computeGain(id);

        assertThat(Refusals.of(() -> trades.settle(id, List.of(new TradeSettlement(id(0), true, null, null)), "maria")))
                .containsOnlyKeys("shares[0].delivered", "shares");
        List<TradeSettlement> all =
                List.of(new TradeSettlement(id(0), true, true, null), new TradeSettlement(id(1), false, true, null));
        trades.settle(id, all, "maria");
        assertThat(trades.sharesOf(id)).extracting(TradeShare::open).containsExactly(false, true);
        assertThat(trades.participationIn(network.id()).get(id)).isEqualTo(new TradeParticipation(2, 1));
        assertThat(Refusals.of(() -> trades.settle(id, all, "maria"))).containsOnlyKeys("");
        assertThat(Refusals.of(() -> trades.share(id, quantities("1")))).containsOnlyKeys("");
    }

    private static NewTrade purchase(long alone, long together) {
        return new NewTrade(
                TradeKind.PURCHASE,
                "Lana",
                "Don José",
                "libra",
                new Money(alone),
                new Money(together),
                new Money(0),
                null);
    }

    private Map<String, BigDecimal> quantities(String... quantities) {
        Map<String, BigDecimal> byMember = new LinkedHashMap<>();
        for (int i = 0; i < quantities.length; i++) {
            byMember.put(id(i), quantities[i] == null ? null : new BigDecimal(quantities[i]));
        }
        return byMember;
    }

    private String id(int member) {
        return people.get(member).id();
    }
}
