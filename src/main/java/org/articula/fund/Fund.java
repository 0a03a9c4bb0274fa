package org.articula.fund;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.articula.shared.SpanishFigures;

/**
 * The fund of a network, which is open.
 *
 * @param currency three letters of ISO 4217
 * @param treasurerId the member who keeps it ({@code R.board})
 * @param coordinatorId the member who confirms expenses with the treasurer
 * @param openedOn in the network's zone
 */
public record Fund(String networkId, String currency, String treasurerId, String coordinatorId, LocalDate openedOn) {

    /** As people write it: {@code 12,50 USD}. */
    public String words(long cents) {
        return SpanishFigures.of(new Money(cents).dollars()) + " " + currency;
    }
}
