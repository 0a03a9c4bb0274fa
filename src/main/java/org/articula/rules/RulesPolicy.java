package org.articula.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What figures a network may set and from what day a new version may hold. */
final class RulesPolicy {

    /** {@code RI.19}: a representative is of age, whatever the network decides. */
    private static final int ADULT_AGE = 18;

    private static final int LONGEST_REASON = 1000;

    private RulesPolicy() {}

    static List<FieldError> checkFigures(RulesFigures figures) {
        List<FieldError> errors = new ArrayList<>();
        checkRange(errors, "quorumPercent", "El cuórum", figures.quorumPercent(), 1, 100, "por ciento");
        checkRange(
                errors, "durationMinutes", "La duración de la reunión", figures.durationMinutes(), 10, 480, "minutos");
        checkRange(errors, "graceMinutes", "La espera máxima", figures.graceMinutes(), 0, 120, "minutos");
        if (figures.lateFineCents() < 0 || figures.lateFineCents() > 10_000) {
            errors.add(new FieldError("lateFineCents", "La multa por atraso va de 0 a 100 dólares."));
        }
        checkRange(errors, "interventionMinutes", "Cada intervención", figures.interventionMinutes(), 1, 60, "minutos");
        checkRange(
                errors,
                "interventionsPerTopic",
                "El número de intervenciones por tema",
                figures.interventionsPerTopic(),
                1,
                20,
                "");
        checkRange(
                errors,
                "unjustifiedInARow",
                "El número de faltas injustificadas seguidas",
                figures.unjustifiedInARow(),
                1,
                20,
                "");
        checkRange(
                errors,
                "justifiedPerYear",
                "El número de faltas justificadas en el año",
                figures.justifiedPerYear(),
                1,
                52,
                "");
        checkRange(
                errors,
                "representativeMinimumAge",
                "La edad mínima del representante",
                figures.representativeMinimumAge(),
                ADULT_AGE,
                99,
                "años");
        checkAgainstDuration(errors, figures);
        return errors;
    }

    /** Versions hold one after another: a new one cannot slip in before the one adopted last. */
    static List<FieldError> checkAdoption(
            @Nullable RulesVersion last, @Nullable LocalDate inForceFrom, @Nullable String reason) {
        List<FieldError> errors = new ArrayList<>();
        if (inForceFrom == null) {
            errors.add(new FieldError("inForceFrom", "Escriba la fecha desde la que rige el reglamento."));
        } else if (last != null && inForceFrom.isBefore(last.inForceFrom())) {
            errors.add(new FieldError(
                    "inForceFrom",
                    "La versión %d rige desde el %3$td/%3$tm/%3$tY: la nueva no puede regir desde antes, %2$td/%2$tm/%2$tY."
                            .formatted(last.version(), inForceFrom, last.inForceFrom())));
        }
        if (last != null && (reason == null || reason.isBlank())) {
            errors.add(new FieldError("reason", "Escriba por qué la red modifica su reglamento."));
        } else if (reason != null && reason.strip().length() > LONGEST_REASON) {
            errors.add(new FieldError(
                    "reason", "Escriba el motivo en %d caracteres como máximo.".formatted(LONGEST_REASON)));
        }
        return errors;
    }

    private static void checkAgainstDuration(List<FieldError> errors, RulesFigures figures) {
        if (!errors.isEmpty()) {
            return;
        }
        if (figures.graceMinutes() >= figures.durationMinutes()) {
            errors.add(
                    new FieldError("graceMinutes", "La espera máxima debe ser menor que la duración de la reunión."));
        }
        if (figures.interventionMinutes() >= figures.durationMinutes()) {
            errors.add(new FieldError("interventionMinutes", "Cada intervención debe durar menos que la reunión."));
        }
    }

    private static void checkRange(
            List<FieldError> errors, String path, String what, int value, int least, int most, String unit) {
        if (value < least || value > most) {
            errors.add(new FieldError(
                    path,
                    "%s va de %d a %d %s".formatted(what, least, most, unit).strip() + "."));
        }
    }
}
