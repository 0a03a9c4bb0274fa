package org.articula.process.activity;

import static org.articula.process.MeetingForms.map;
import static org.articula.process.activity.ActivityForms.purchase;
import static org.articula.process.activity.ActivityForms.quantities;
import static org.articula.process.activity.ActivityForms.sale;
import static org.articula.process.activity.ActivityForms.settlement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.logbook.Logbook;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.overview.NetworkPages;
import org.articula.shared.Money;
import org.articula.trade.Trade;
import org.articula.trade.TradeShare;
import org.articula.trade.Trades;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Comprar o vender en conjunto» (F2.3.f): from the deal to what each member gains and has settled. */
@ProcessTest
class TradeTogetherProcessTest {

    private static final String SHARE = "userTask_recordQuantities";
    private static final String SETTLE = "userTask_settleTrade";

    @Autowired
    Scenario scenario;

    @Autowired
    Trades trades;

    @Autowired
    Logbook logbook;

    @Autowired
    NetworkPages pages;

    private Network network;
    private List<Member> people;

    @BeforeEach
    void aNetwork() {
        network = scenario.startNetwork(4);
        people = scenario.membersOf(network);
    }

    @Test
    void aPurchaseTellsEverybodyWhatTheySaved() {
        scenario.start("maria", "tradeTogether", purchase(network));
        assertThat(scenario.open(network, SHARE).get("dealText").toString())
                .isEqualTo("Compra conjunta de Lana a Don José, de Ambato: 115,50 USD por quintal en vez de 130,00 USD,"
                        + " flete 10,00 USD");
        assertThat(Refusals.of(() -> scenario.complete(network, SHARE, quantities(people, 0, 0))))
                .containsOnlyKeys("quantities");
        assertThat(Refusals.of(() -> scenario.complete(network, SHARE, quantities(people, "dos", 1))))
                .containsOnlyKeys("quantities[0].quantity");
        assertThat(Refusals.of(() -> scenario.complete(network, SHARE, quantities(people, 1, "1,2555"))))
                .containsOnlyKeys("quantities[1].quantity");
        assertThat(Refusals.of(() -> scenario.complete(network, SHARE, quantities(people, 1, -2))))
                .containsOnlyKeys("quantities[1].quantity");
        scenario.complete(network, SHARE, quantities(people, "2", "1,5", null, 1));

        Map<String, Object> opened = scenario.open(network, SETTLE);
        assertThat(opened).containsEntry("gainText", "Entre todos se ahorraron 55,25 USD.");
        assertThat(opened.get("sharesText").toString())
                .contains("En total 4,5 (unidad: quintal)", "Menos el flete de 10,00 USD");
        assertThat(opened.get("shareText").toString()).contains("Integrante A: 24,55 USD; Integrante B: 18,42 USD");
        assertThat(opened.get("groupLink").toString()).startsWith("https://wa.me/?text=Compra%20conjunta%20de%20Lana");
        assertThat(opened.get("shares").toString()).contains("2,00 quintal · paga 235,45 USD · ahorra 24,55 USD");
        assertThat(Refusals.of(() -> scenario.complete(network, SETTLE, settlement(opened, "paid", "YES"))))
                .containsOnlyKeys("shares[0].delivered", "shares[1].delivered", "shares[2].delivered");
        scenario.complete(network, SETTLE, settlement(opened, "paid", "NO", "delivered", "YES"));

        Trade trade = trades.ofNetwork(network.id()).get(0);
        assertThat(trade.gain()).isEqualTo(new Money(5525));
        assertThat(trades.sharesOf(trade.id()))
                .extracting(
                        share -> share.gain().cents(), share -> share.freight().cents(), TradeShare::paid)
                .containsExactly(tuple(2455L, 445L, false), tuple(1842L, 333L, false), tuple(1228L, 222L, false));
        assertThat(trace())
                .containsExactly(
                        "Compra o venta acordada",
                        "Anotar las cantidades",
                        "Calcular el ahorro o la mejora",
                        "Registrar pago y entrega",
                        "Trato concluido");
        assertThat(page()).contains("Entre todos se ahorraron 55,25 USD.", "3 integrantes con algo pendiente");
        assertThat(logbook.of(network.id())).singleElement().satisfies(recorded -> assertThat(
                        recorded.entry().text())
                .endsWith("Entre todos se ahorraron 55,25 USD."));
    }

    @Test
    void aSaleBringsMoreAndIsCollected() {
        scenario.start("maria", "tradeTogether", sale(network));
        scenario.complete(network, SHARE, quantities(people, 10, 5));
        Map<String, Object> opened = scenario.open(network, SETTLE);
        assertThat(opened.get("dealText").toString()).endsWith("paga en 30 días");
        assertThat(opened).containsEntry("gainText", "Entre todos ganaron 48,75 USD más.");
        scenario.complete(network, SETTLE, settlement(opened, "collected", "YES"));
        assertThat(trades.sharesOf(trades.ofNetwork(network.id()).get(0).id()))
                .extracting(TradeShare::collected, TradeShare::paid)
                .containsExactly(tuple(true, null), tuple(true, null));
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        Map<String, Object> wrong = purchase(network);
        wrong.put("priceAlone", "mucho");
        assertThat(Refusals.of(() -> scenario.start("maria", "tradeTogether", wrong)))
                .containsOnlyKeys("priceAlone");
        wrong.put("priceAlone", "115,5055");
        assertThat(Refusals.of(() -> scenario.start("maria", "tradeTogether", wrong)))
                .containsOnlyKeys("priceAlone");
        wrong.putAll(map("priceAlone", "-130", "freight", "-1"));
        assertThat(Refusals.of(() -> scenario.start("maria", "tradeTogether", wrong)))
                .containsOnlyKeys("priceAlone", "freight");
        Map<String, Object> unsaid = purchase(network);
        unsaid.remove("freight");
        assertThat(Refusals.of(() -> scenario.start("maria", "tradeTogether", unsaid)))
                .containsOnlyKeys("freight");
        assertThat(trades.ofNetwork(network.id())).isEmpty();
    }

    private List<String> trace() {
        return scenario.traceOf(network, "tradeTogether");
    }

    private String page() {
        return pages.of(network.code()).sections().toString();
    }
}
