package org.articula.minutes;

import java.util.Optional;
import org.articula.meeting.AttendanceStatus;
import org.articula.shared.Money;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The fine for arriving late (RI.4): «El tiempo máximo de espera es de 15 minutos». Within the waiting time nobody is
 * fined; beyond it a fine is proposed, which people confirm or waive.
 */
final class FinePolicy {

    private FinePolicy() {}

    /** A fine the rules ask for, with the sentence that says why. */
    record Fine(Money amount, String reason) {}

    static Optional<Fine> decide(
            AttendanceStatus status, @Nullable Integer minutesLate, int graceMinutes, Money lateFine) {
        if (status != AttendanceStatus.LATE || minutesLate == null || minutesLate <= graceMinutes) {
            return Optional.empty();
        }
        if (lateFine.cents() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Fine(
                lateFine,
                "Llegó con %s de atraso; la espera máxima es de %s."
                        .formatted(
                                Wording.count(minutesLate, "minuto", "minutos"),
                                Wording.count(graceMinutes, "minuto", "minutos"))));
    }
}
