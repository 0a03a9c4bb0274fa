package org.articula.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;
import org.jspecify.annotations.Nullable;

/** What figures a network may set and from what day a new version may hold. */
final class RulesPolicy {

    /** {@code RI.19}: a representative is of age, whatever the network decides. */
    private static final int ADULT_AGE = 18;

    private static final long MOST_FINE_CENTS = 100_00;

    private static final int LONGEST_REASON = 1000;

    private RulesPolicy() {}

    static List<FieldError> checkFigures(RulesFigures figures) {
        List<FieldError> errors = new ArrayList<>();
        checkRange(errors, "quorumPercent", "El cuórum", figures.quorumPercent(), 1, 100, "por ciento");
        checkRange(
                errors, "durationMinutes", "La duración de la reunión", figures.durationMinutes(), 10, 480, "minutos");
        checkRange(errors, "graceMinutes", "La espera máxima", figures.graceMinutes(), 0, 120, "minutos");
        if (figures.lateFineCents() < 0 || figures.lateFineCents() > MOST_FINE_CENTS) {
            errors.add(new FieldError("lateFineCents", "La multa por atraso va de 0 a 100 dólares."));
        }
        checkRange(errors, "interventionMinutes", "Cada intervención", figures.interventionMinutes(), 1, 60, "minutos");
        checkCounts(errors, figures);
        checkAgainstDuration(errors, figures);
        return errors;
    }

    private static void checkCounts(List<FieldError> errors, RulesFigures figures) {
        String interventions = "El número de intervenciones por tema";
        checkRange(errors, "interventionsPerTopic", interventions, figures.interventionsPerTopic(), 1, 20, "");
        String unjustified = "El número de faltas injustificadas seguidas";
        checkRange(errors, "unjustifiedInARow", unjustified, figures.unjustifiedInARow(), 1, 20, "");
        String justified = "El número de faltas justificadas en el año";
        checkRange(errors, "justifiedPerYear", justified, figures.justifiedPerYear(), 1, 52, "");
        String age = "La edad mínima del representante";
        checkRange(errors, "representativeMinimumAge", age, figures.representativeMinimumAge(), ADULT_AGE, 99, "años");
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
                    ("La versión %d rige desde el %3$td/%3$tm/%3$tY:"
                                    + " la nueva no puede regir desde antes, %2$td/%2$tm/%2$tY.")
                            .formatted(last.version(), inForceFrom, last.inForceFrom())));
        }
        if (last != null && (reason == null || reason.isBlank())) {
            errors.add(new FieldError("reason", "Escriba por qué la red modifica su reglamento."));
        }
        TextCheck.optional(errors, "reason", "el motivo", reason, LONGEST_REASON);
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
