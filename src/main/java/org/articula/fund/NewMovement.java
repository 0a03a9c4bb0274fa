package org.articula.fund;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Something a treasurer records beside meetings and expenses; of its parts each kind needs its own.
 *
 * @param on the day; of a closed month, any day of it
 * @param amount of a payment, a transfer or a donation; of a cash count what was counted
 * @param place where the money went, or of a transfer where it came from
 * @param note why, of a reversal; what explains the difference, of a count; what it is for, of money given
 */
public record NewMovement(
        Kind kind,
        @Nullable LocalDate on,
        @Nullable Money amount,
        @Nullable MoneyPlace place,
        @Nullable String memberId,
        @Nullable String donor,
        @Nullable String entryId,
        @Nullable String note) {

    /** What a treasurer records beside meetings and expenses. */
    public enum Kind implements Worded {
        CONTRIBUTION("Aporte o multa de un integrante"),
        CASH_COUNT("Arqueo de caja"),
        TRANSFER("Traslado entre caja y banco"),
        DONATION("Dinero de un donante"),
        CO_FINANCING("Aporte para cofinanciar"),
        REVERSAL("Anular un movimiento"),
        CLOSE_MONTH("Cerrar un mes");

        private final String spanish;

        Kind(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }
}
