package org.articula.rules;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about the fund of contributions ({@code F2.3.j}).
 *
 * @param amount what each member pays each time
 * @param rhythm {@code cada mes}
 * @param since from which day
 * @param use what it may be spent on
 * @param custody where the money is kept: {@code en caja}, {@code en el banco}
 */
public record FundClause(Money amount, String rhythm, LocalDate since, String use, String custody) {

    static final String NONE = "La red todavía no ha acordado su fondo.";

    /** The article on the fund, whether there is one or not. */
    static String text(@Nullable FundClause agreed) {
        return agreed == null
                ? NONE
                : ("Todos los integrantes aportan al fondo %s %s desde el %s. El fondo se usa para: %s. El dinero se guarda %s y lo"
                                + " custodia el tesorero, que registra cada aporte y cada gasto y da cuentas a la red.")
                        .formatted(
                                agreed.amount,
                                agreed.rhythm,
                                SpanishDates.date(agreed.since),
                                agreed.use,
                                agreed.custody);
    }
}
