package org.articula.process.activity;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.articula.activity.ActivityLimits;
import org.articula.activity.VisitPreparation;
import org.articula.shared.Money;

/** How a visit to a model is got ready. @param cost dollars */
record PrepareVisitForm(
        @NotNull(message = "Escriba cómo se llega.") @Size(max = ActivityLimits.LINE) String transport,
        @NotNull(message = "Escriba cuánto cuesta; 0 si no cuesta nada.") @Digits(integer = 7, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(ActivityLimits.LEAST_AMOUNT) @Max(ActivityLimits.MOST_AMOUNT) BigDecimal cost,
        @NotNull(message = "Escriba qué pone cada quien.") @Size(max = ActivityLimits.CONTRIBUTIONS) String contributions,
        @NotNull(message = "Escriba la información previa.") @Size(max = ActivityLimits.TEXT) String information,
        @NotNull(message = "Escriba en qué fijarse.") @Size(max = ActivityLimits.TEXT) String reflections,
        @NotNull(message = "Escriba qué conviene preguntar.") @Size(max = ActivityLimits.TEXT) String questions) {

    VisitPreparation toPreparation() {
        return new VisitPreparation(
                transport, Money.ofDollars(cost), contributions, information, reflections, questions);
    }
}
