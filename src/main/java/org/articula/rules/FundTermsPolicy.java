package org.articula.rules;

import java.time.LocalDate;
import java.util.List;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What terms of a fund must say before a network votes on them ({@code F2.3.j}). */
final class FundTermsPolicy {

    private FundTermsPolicy() {}

    /**
     * @param earlier those agreed before, the oldest first
     * @param earliest first day they can begin, in the network's zone
     */
    static FieldErrors check(FundTerms terms, List<FundTerms> earlier, @Nullable LocalDate earliest) {
        FieldErrors errors = new FieldErrors();
        long cents = terms.amount().cents();
        errors.addIf(
                cents <= 0 || cents > RulesLimits.MOST_CONTRIBUTION * 100L,
                "amount",
                "El aporte va de 0,01 a %d por persona.".formatted(RulesLimits.MOST_CONTRIBUTION));
        errors.required("purpose", "para qué se usará el fondo", terms.purpose(), RulesLimits.REASON);
        errors.required("custodyPlace", "dónde se guarda", terms.custodyPlace(), RulesLimits.CUSTODY);
        if (earliest != null) {
            errors.addIf(
                    terms.startsOn().isBefore(earliest),
                    "startsOn",
                    "La red lo decide en una reunión: no puede empezar antes del %1$td/%1$tm/%1$tY."
                            .formatted(earliest));
            errors.addIf(
                    terms.startsOn().isAfter(earliest.plusYears(1)),
                    "startsOn",
                    "El primer aporte no puede estar a más de un año.");
        }
        if (!earlier.isEmpty()) {
            LocalDate before = earlier.get(earlier.size() - 1).startsOn();
            errors.addIf(
                    !terms.startsOn().isAfter(before),
                    "startsOn",
                    "El aporte anterior empezó el %1$td/%1$tm/%1$tY: el nuevo empieza después.".formatted(before));
        }
        return errors;
    }
}
