package org.articula.promotion;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.articula.producer.ProducerLimits;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/** What a talk must say before it is planned, and what must be told once it was given. */
final class TalkPolicy {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 365;

    private TalkPolicy() {}

    /**
     * What is wrong with a talk, at the paths of {@link NewTalk}.
     *
     * @param now local time of the network; a talk given lately may be noted after the fact
     */
    static FieldErrors checkPlan(NewTalk talk, TalkPurpose purpose, LocalDateTime now) {
        FieldErrors errors = new FieldErrors();
        checkTexts(errors, talk);
        if (purpose == TalkPurpose.IDEA) {
            checkPreparation(errors, talk);
        }
        errors.addIf(
                talk.startsAt().isBefore(now.minusDays(DAYS_BACK))
                        || talk.startsAt().isAfter(now.plusDays(DAYS_AHEAD)),
                "startsAt",
                "Revise la fecha: la %s puede ser desde hace 30 días hasta dentro de un año."
                        .formatted(purpose.inside()));
        errors.within(
                "durationMinutes",
                talk.durationMinutes(),
                PromotionLimits.SHORTEST_MINUTES,
                PromotionLimits.LONGEST_MINUTES,
                "La duración va de %d a %d minutos."
                        .formatted(PromotionLimits.SHORTEST_MINUTES, PromotionLimits.LONGEST_MINUTES));
        return errors;
    }

    private static void checkTexts(FieldErrors errors, NewTalk talk) {
        errors.required("content", "de qué hablará", talk.content(), PromotionLimits.CONTENT);
        if (talk.tool() == TalkTool.OTHER) {
            errors.required("toolNote", "con qué herramienta la dará", talk.toolNote(), PromotionLimits.TOOL);
        }
        errors.required("place", "el lugar", talk.place(), PromotionLimits.PLACE);
    }

    /** What selling the idea asks for beyond the talk itself ({@code F1.1.b}, {@code F1.1.d}, {@code F1.1.g}). */
    private static void checkPreparation(FieldErrors errors, NewTalk talk) {
        errors.required(
                "testimonies",
                "quién contará su experiencia o por qué no habrá testimonios",
                talk.testimonies(),
                PromotionLimits.TEXT);
        errors.required(
                "associations",
                "con qué asociaciones habló primero o por qué con ninguna",
                talk.associations(),
                PromotionLimits.TEXT);
        errors.required(
                "municipality",
                "con quién del municipio la prepara o por qué no participa",
                talk.municipality(),
                PromotionLimits.TEXT);
    }

    /** The day a talk was planned for, while {@link #checkHeld} takes it; otherwise none is proposed. */
    static @Nullable LocalDate proposedHeldOn(LocalDate planned, LocalDate today) {
        return planned.isAfter(today) || planned.isBefore(today.minusYears(1)) ? null : planned;
    }

    /** What is wrong with what is told of a talk, at the paths of {@link HeldTalk}; newcomers are checked where they are taken in. */
    static FieldErrors checkHeld(HeldTalk held, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        errors.optional("note", "lo que ocurrió", held.note(), PromotionLimits.TEXT);
        if (!held.held()) {
            errors.addIf(TypedText.orNull(held.note()) == null, "note", "Escriba por qué no se dio la charla.");
            return errors;
        }
        checkDay(errors, held.heldOn(), today);
        errors.addIf(
                !held.broughtNewcomers()
                        && held.known().stream().noneMatch(row -> row.reaction().attended()),
                "people",
                "Anote al menos a una persona que vino. Si no vino nadie, indique que la charla no se dio.");
        for (int i = 0; i < held.known().size(); i++) {
            errors.row("known", i)
                    .optional(
                            "withdrawalNote",
                            "lo que dijo",
                            held.known().get(i).withdrawalNote(),
                            ProducerLimits.WITHDRAWAL_NOTE);
        }
        return errors;
    }

    private static void checkDay(FieldErrors errors, @Nullable LocalDate heldOn, LocalDate today) {
        if (heldOn == null) {
            errors.add("heldOn", "Indique qué día fue la charla.");
        } else if (heldOn.isAfter(today)) {
            errors.add("heldOn", "La fecha no puede ser posterior a hoy, %1$td/%1$tm/%1$tY.".formatted(today));
        } else if (heldOn.isBefore(today.minusYears(1))) {
            errors.add("heldOn", "Revise la fecha: es de hace más de un año.");
        }
    }
}
