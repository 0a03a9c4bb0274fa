package org.articula.position;

import org.articula.shared.Money;
import org.articula.shared.TypedText;
import org.articula.sheet.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An idea of business as the network judges it ({@code F2.1.g}) and what it would earn ({@code F2.1.c}).
 *
 * @param client the client by name; null while nobody knows one
 * @param weaknesses whether they can be overcome
 * @param overcoming how; null when they cannot
 * @param price of one unit
 * @param monthlyVolume units sold in a month
 */
public record BusinessIdea(
        String name,
        @Nullable String client,
        boolean attractiveToNetwork,
        boolean attractiveToClient,
        boolean marketTrend,
        boolean economicTrend,
        boolean environmentalTrend,
        boolean skills,
        boolean strengths,
        boolean weaknesses,
        @Nullable String overcoming,
        Money price,
        Money unitCost,
        int monthlyVolume,
        Money investment) {

    public BusinessIdea {
        name = PlainText.oneLine(name);
        client = TypedText.orNull(client);
        overcoming = TypedText.orNull(overcoming);
    }

    /** What it leaves in a month; less than nothing when it costs more than it brings. */
    Money monthlyMargin() {
        return new Money((price.cents() - unitCost.cents()) * monthlyVolume);
    }
}
