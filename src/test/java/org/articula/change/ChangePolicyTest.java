package org.articula.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** RI.2. */
class ChangePolicyTest {

    private static final Instant START = Instant.parse("2026-12-03T20:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-30T15:00:00Z");
    private static final Announced TALK =
            new Announced("La charla", "los invitados", START, "Casa comunal", ZoneId.of("America/Guayaquil"));

    @Test
    void aNewDateOrANewPlaceIsEnough() {
        assertThat(faults(moving("2026-12-04T09:00", null))).isEmpty();
        assertThat(faults(moving(null, "Escuela"))).isEmpty();
        assertThat(faults(moving("2026-12-03T15:00", "Escuela"))).isEmpty();
    }

    @Test
    void theSameDateAndPlaceAreNoChange() {
        assertThat(faults(moving("2026-12-03T15:00", " Casa comunal ")))
                .containsExactly(new FieldError("newStart", "La charla ya está fijada para esa fecha y hora."));
        assertThat(faults(moving(null, "Casa comunal")))
                .containsExactly(new FieldError("newStart", "Indique la nueva fecha y hora, o un lugar distinto."));
    }

    @Test
    void aDateOfThePastIsRefusedAndSoIsAnHourThatDoesNotExist() {
        assertThat(faults(moving("2026-11-29T15:00", null)))
                .containsExactly(new FieldError("newStart", "La fecha debe ser futura."));
        assertThat(NewDatePolicy.objection(LocalDateTime.parse("2027-09-05T00:30"), ZoneId.of("America/Santiago"), NOW))
                .isEqualTo("Esa hora no existe ese día, porque cambia la hora oficial.");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        NewChange wish = new NewChange("talk", ChangeAction.MOVE, null, "x".repeat(201), " ", "maria");

        assertThat(faults(wish)).extracting(FieldError::path).containsExactly("reason", "newPlace");
    }

    @Test
    void aCancellationNeedsAReasonOnly() {
        assertThat(faults(new NewChange("talk", ChangeAction.CANCEL, null, null, "Duelo", "maria")))
                .isEmpty();
        assertThat(faults(new NewChange("talk", ChangeAction.CANCEL, null, null, null, "maria")))
                .containsExactly(new FieldError("reason", "Escriba el motivo: se comunicará a los invitados."));
    }

    @Test
    void whatDoesNotChangeIsNotKept() {
        Change onlyPlace = Change.of(moving("2026-12-03T15:00", " Escuela "), TALK, NOW);
        Change cancelled = Change.of(
                new NewChange("talk", ChangeAction.CANCEL, LocalDateTime.parse("2026-12-05T10:00"), "x", "Duelo", "m"),
                TALK,
                NOW);

        assertThat(onlyPlace.startOr(START)).isEqualTo(START);
        assertThat(onlyPlace.toStartsAt()).isNull();
        assertThat(onlyPlace.placeOr("Casa comunal")).isEqualTo("Escuela");
        assertThat(cancelled.toStartsAt()).isNull();
        assertThat(cancelled.toPlace()).isNull();
    }

    private static NewChange moving(@Nullable String start, @Nullable String place) {
        return new NewChange(
                "talk", ChangeAction.MOVE, start == null ? null : LocalDateTime.parse(start), place, "Lluvia", "maria");
    }

    private static List<FieldError> faults(NewChange wish) {
        return ChangePolicy.check(wish, TALK, start -> NewDatePolicy.objection(start, TALK.zone(), NOW));
    }
}
