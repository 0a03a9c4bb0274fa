package org.articula.promotion;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What a talk must say before it is planned, and what must be told once it was given. */
final class TalkPolicy {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 365;

    private TalkPolicy() {}

    /** @param now local time of the network; a talk given lately may be noted after the fact */
    static List<FieldError> checkPlan(NewTalk talk, LocalDateTime now) {
        List<FieldError> errors = new ArrayList<>();
        if (talk.tool() == TalkTool.OTHER && blank(talk.toolNote())) {
            errors.add(new FieldError("toolNote", "Escriba con qué herramienta la dará."));
        }
        if (talk.startsAt().isBefore(now.minusDays(DAYS_BACK))
                || talk.startsAt().isAfter(now.plusDays(DAYS_AHEAD))) {
            errors.add(new FieldError(
                    "startsAt", "Revise la fecha: la charla puede ser desde hace 30 días hasta dentro de un año."));
        }
        if (talk.durationMinutes() < 15 || talk.durationMinutes() > 480) {
            errors.add(new FieldError("durationMinutes", "La duración va de 15 a 480 minutos."));
        }
        return errors;
    }

    /** The day a talk was planned for, while {@link #checkHeld} takes it; otherwise none is proposed. */
    static @Nullable LocalDate proposedHeldOn(LocalDate planned, LocalDate today) {
        return planned.isAfter(today) || planned.isBefore(today.minusYears(1)) ? null : planned;
    }

    static List<FieldError> checkHeld(HeldTalk held, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (!held.held()) {
            if (blank(held.note())) {
                errors.add(new FieldError("note", "Escriba por qué no se dio la charla."));
            }
            return errors;
        }
        if (held.heldOn() == null) {
            errors.add(new FieldError("heldOn", "Indique qué día fue la charla."));
        } else if (held.heldOn().isAfter(today)) {
            errors.add(new FieldError(
                    "heldOn", "La fecha no puede ser posterior a hoy, %1$td/%1$tm/%1$tY.".formatted(today)));
        } else if (held.heldOn().isBefore(today.minusYears(1))) {
            errors.add(new FieldError("heldOn", "Revise la fecha: es de hace más de un año."));
        }
        if (held.newcomers().isEmpty() && held.reactions().values().stream().noneMatch(Reaction::attended)) {
            errors.add(new FieldError(
                    "people",
                    "Anote al menos a una persona que vino. Si no vino nadie, indique que la charla no se dio."));
        }
        return errors;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
