package org.articula.process.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.activity.Activities;
import org.articula.activity.ActivityKind;
import org.articula.activity.HeldActivity;
import org.articula.activity.IntegrationClass;
import org.articula.activity.NewActivity;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.Money;
import org.articula.trade.NewTrade;
import org.articula.trade.TradeKind;
import org.articula.trade.TradeSettlement;
import org.articula.trade.Trades;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Jahua Pamba did to trust each other: a breakfast its members called, and a first purchase together, with what each saved. */
@Component
class JahuaPambaActivities {

    private static final int POUNDS_OF_THE_FIRST = 3;
    private static final int DIFFERENT_ORDERS = 4;

    private final Activities activities;
    private final Trades trades;
    private final Members members;
    private final Networks networks;

    JahuaPambaActivities(Activities activities, Trades trades, Members members, Networks networks) {
        this.activities = activities;
        this.trades = trades;
        this.members = members;
        this.networks = networks;
    }

    void tell(Network network) {
        List<String> people =
                members.activeOf(network.id()).stream().map(Member::id).toList();
        eatTogether(network, people);
        buyTogether(network, people);
    }

    private void eatTogether(Network network, List<String> people) {
        LocalDate today = networks.todayIn(network);
        String breakfast = activities.plan(
                network.id(),
                new NewActivity(
                        ActivityKind.INTEGRATION,
                        "Desayuno de trabajo en la Casa de Turismo",
                        today,
                        null,
                        IntegrationClass.WORKING_MEAL,
                        null,
                        null,
                        null,
                        null,
                        null),
                network.articulatorId());
        activities.hold(
                breakfast,
                new HeldActivity(
                        today,
                        null,
                        people.subList(0, people.size() - 2),
                        people.get(0),
                        new Money(2750),
                        "Cada taller llevó algo; el pan lo puso el Municipio",
                        null,
                        "Se acordó probar con un primer pedido de hilo entre todos.",
                        null,
                        null,
                        null,
                        null,
                        null),
                network.articulatorId());
    }

    private void buyTogether(Network network, List<String> people) {
        String order = trades.agree(
                network.id(),
                new NewTrade(
                        TradeKind.PURCHASE,
                        "Hilo de lana, pedido de prueba",
                        "Hilandería Ambato",
                        "libra",
                        new Money(650),
                        new Money(572),
                        new Money(600),
                        null),
                network.articulatorId());
        Map<String, @Nullable BigDecimal> pounds = new LinkedHashMap<>();
        for (String person : people) {
            pounds.put(person, BigDecimal.valueOf(POUNDS_OF_THE_FIRST + pounds.size() % DIFFERENT_ORDERS));
        }
        trades.share(order, pounds);
        trades.computeGain(order);
        trades.settle(
                order,
                people.stream()
                        .map(person -> new TradeSettlement(person, true, true, null))
                        .toList(),
                network.articulatorId());
    }
}
