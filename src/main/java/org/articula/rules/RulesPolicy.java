package org.articula.rules;

import java.time.LocalDate;
import java.util.List;
import org.articula.network.NetworkLimits;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.articula.vote.MeetingVote;
import org.jspecify.annotations.Nullable;

/** What figures a network may set and from what day a new version may hold. */
final class RulesPolicy {

    private RulesPolicy() {}

    static List<FieldError> checkFigures(RulesFigures figures) {
        FieldErrors errors = new FieldErrors();
        range(
                errors,
                "meetingEveryDays",
                NetworkLimits.INTERVAL_SENTENCE,
                figures.meetingEveryDays(),
                NetworkLimits.LEAST_INTERVAL_DAYS,
                NetworkLimits.INTERVAL_DAYS);
        range(
                errors,
                "quorumPercent",
                "El cuórum va de %d a %d por ciento.",
                figures.quorumPercent(),
                RulesLimits.LEAST_QUORUM_PERCENT,
                RulesLimits.MOST_QUORUM_PERCENT);
        checkFine(errors, figures);
        checkMinutes(errors, figures);
        checkCounts(errors, figures);
        range(
                errors,
                "representativeMinimumAge",
                "La edad mínima del representante va de %d a %d años.",
                figures.representativeMinimumAge(),
                RulesLimits.ADULT_AGE,
                RulesLimits.MOST_AGE);
        checkAgainstDuration(errors, figures);
        return errors.all();
    }

    private static void checkFine(FieldErrors errors, RulesFigures figures) {
        long cents = figures.lateFine().cents();
        errors.addIf(
                cents < RulesLimits.LEAST_FINE * 100L || cents > RulesLimits.MOST_FINE * 100L,
                "lateFine",
                "La multa por atraso va de %d a %d dólares.".formatted(RulesLimits.LEAST_FINE, RulesLimits.MOST_FINE));
    }

    private static void checkMinutes(FieldErrors errors, RulesFigures figures) {
        range(
                errors,
                "durationMinutes",
                "La duración de la reunión va de %d a %d minutos.",
                figures.durationMinutes(),
                RulesLimits.SHORTEST_MEETING,
                RulesLimits.LONGEST_MEETING);
        range(
                errors,
                "graceMinutes",
                "La espera máxima va de %d a %d minutos.",
                figures.graceMinutes(),
                RulesLimits.LEAST_GRACE_MINUTES,
                RulesLimits.MOST_GRACE_MINUTES);
        range(
                errors,
                "interventionMinutes",
                "Cada intervención va de %d a %d minutos.",
                figures.interventionMinutes(),
                RulesLimits.SHORTEST_INTERVENTION,
                RulesLimits.LONGEST_INTERVENTION);
    }

    private static void checkCounts(FieldErrors errors, RulesFigures figures) {
        range(
                errors,
                "interventionsPerTopic",
                "El número de intervenciones por tema va de %d a %d.",
                figures.interventionsPerTopic(),
                RulesLimits.LEAST_INTERVENTIONS,
                RulesLimits.MOST_INTERVENTIONS);
        range(
                errors,
                "unjustifiedInARow",
                "El número de faltas injustificadas seguidas va de %d a %d.",
                figures.unjustifiedInARow(),
                RulesLimits.LEAST_UNJUSTIFIED,
                RulesLimits.MOST_UNJUSTIFIED);
        range(
                errors,
                "justifiedPerYear",
                "El número de faltas justificadas en el año va de %d a %d.",
                figures.justifiedPerYear(),
                RulesLimits.LEAST_JUSTIFIED,
                RulesLimits.MOST_JUSTIFIED);
    }

    /** @param sentence Spanish, with room for both bounds */
    private static void range(FieldErrors errors, String field, String sentence, int figure, int least, int most) {
        errors.within(field, figure, least, most, sentence.formatted(least, most));
    }

    private static void checkAgainstDuration(FieldErrors errors, RulesFigures figures) {
        if (!errors.isEmpty()) {
            return;
        }
        errors.addIf(
                figures.graceMinutes() >= figures.durationMinutes(),
                "graceMinutes",
                "La espera máxima debe ser menor que la duración de la reunión.");
        errors.addIf(
                figures.interventionMinutes() >= figures.durationMinutes(),
                "interventionMinutes",
                "Cada intervención debe durar menos que la reunión.");
    }

    /** Versions hold one after another: a new one cannot slip in before the one adopted last. */
    static List<FieldError> checkAdoption(
            @Nullable RulesVersion last, @Nullable LocalDate inForceFrom, @Nullable String reason) {
        FieldErrors errors = new FieldErrors();
        if (inForceFrom == null) {
            errors.add("inForceFrom", "Escriba la fecha desde la que rige el reglamento.");
        } else if (last != null && inForceFrom.isBefore(last.inForceFrom())) {
            errors.add(
                    "inForceFrom",
                    ("La versión %d rige desde el %3$td/%3$tm/%3$tY:"
                                    + " la nueva no puede regir desde antes, %2$td/%2$tm/%2$tY.")
                            .formatted(last.version(), inForceFrom, last.inForceFrom()));
        }
        errors.addIf(
                last != null && TypedText.orNull(reason) == null,
                "reason",
                "Escriba por qué la red modifica su reglamento.");
        errors.optional("reason", "el motivo", reason, RulesLimits.REASON);
        return errors.all();
    }

    /** Only what has the majority is adopted, and it holds from the meeting on at the earliest. */
    static List<FieldError> checkVote(MeetingVote vote, LocalDate inForceFrom) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(!vote.carried(), "votesFor", "La modificación no se puede registrar. " + vote.reason());
        errors.addIf(
                inForceFrom.isBefore(vote.decidedOn()),
                "inForceFrom",
                "La modificación se aprobó el %1$td/%1$tm/%1$tY: no puede regir desde antes."
                        .formatted(vote.decidedOn()));
        return errors.all();
    }
}
