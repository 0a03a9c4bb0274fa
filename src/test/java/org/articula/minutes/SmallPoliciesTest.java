package org.articula.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.articula.meeting.AttendanceStatus;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.4 (fines), RI.6 (reconsideration). */
class SmallPoliciesTest {

    private static final Money TWO_DOLLARS = new Money(200);
    private static final Set<String> ATTENDING = Set.of("rosa", "luis");

    @ParameterizedTest
    @CsvSource({
        "LATE, 16, true",
        "LATE, 15, false",
        "LATE, 1, false",
        "LATE, , false",
        "PRESENT, 30, false",
        "UNJUSTIFIED, 30, false",
        "REPRESENTED, , false",
    })
    void onlyLateBeyondTheWaitIsFined(AttendanceStatus status, @Nullable Integer minutesLate, boolean fined) {
        assertThat(FinePolicy.decide(status, minutesLate, 15, TWO_DOLLARS).isPresent())
                .isEqualTo(fined);
    }

    @Test
    void theFineSaysItsAmountAndReason() {
        assertThat(FinePolicy.decide(AttendanceStatus.LATE, 22, 15, TWO_DOLLARS))
                .contains(new FinePolicy.Fine(
                        TWO_DOLLARS, "Llegó con 22 minutos de atraso; la espera máxima es de 15 minutos."));
    }

    @Test
    void aNetworkWithoutLateFineFinesNobody() {
        assertThat(FinePolicy.decide(AttendanceStatus.LATE, 22, 15, new Money(0)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aMotionMovedAndSecondedByTwoWhoAttendIsAdmitted() {
        assertThat(ReconsiderationPolicy.decide(3, 4, "rosa", "luis", ATTENDING).admitted())
                .isTrue();
    }

    @Test
    void aMotionIsRefusedForEachReason() {
        assertThat(ReconsiderationPolicy.decide(3, 4, "rosa", "rosa", ATTENDING).reasons())
                .containsExactly("La moción debe secundarla otra persona.");
        assertThat(ReconsiderationPolicy.decide(4, 4, "rosa", "luis", ATTENDING).reasons())
                .containsExactly("Una decisión se reconsidera en otra reunión, no en la misma.");
        assertThat(ReconsiderationPolicy.decide(null, 4, "rosa", "luis", ATTENDING)
                        .reasons())
                .containsExactly("Solo se puede reconsiderar una decisión ya tomada.");
        assertThat(ReconsiderationPolicy.decide(3, 4, "ana", null, ATTENDING).reasons())
                .containsExactly(
                        "Quien presenta la moción no participa en la reunión.", "Falta quién secunda la moción.");
        assertThat(ReconsiderationPolicy.decide(3, 4, null, "ana", ATTENDING).reasons())
                .containsExactly(
                        "Falta quién presenta la moción.", "Quien secunda la moción no participa en la reunión.");
    }
}
