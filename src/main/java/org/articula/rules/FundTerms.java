package org.articula.rules;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;

/**
 * What a network agreed about its fund ({@code F2.3.j}), written in its rules: the contribution of every member, how often, from when, what
 * for and where it is kept. The contribution may grow: later terms hold from their own first day on.
 *
 * @param amount of each member each time
 * @param startsOn first day it is due, in the network's zone
 * @param purpose what the money is for
 * @param custodyPlace whose box, or which account
 */
public record FundTerms(
        Money amount, FundRhythm rhythm, LocalDate startsOn, String purpose, FundCustody custody, String custodyPlace) {

    static final String NONE = "La red todavía no ha acordado su fondo.";

    /** The article of the rules about it. */
    String clause() {
        return ("Todos los integrantes aportan al fondo %s %s desde el %s. El fondo se usa para: %s. El dinero se guarda %s (%s) y lo custodia el"
                        + " tesorero, que registra cada aporte y cada gasto y da cuentas a la red.")
                .formatted(
                        amount,
                        rhythm.spanish(),
                        SpanishDates.date(startsOn),
                        purpose,
                        Wording.inside(custody.spanish()),
                        custodyPlace);
    }
}
