package org.articula.process.trust;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.articula.shared.Money;
import org.articula.trust.MemberTravel;
import org.articula.trust.TrustLimits;
import org.jspecify.annotations.Nullable;

/** What going to a meeting and back takes each member. */
record EditTravelForm(@Valid List<Travel> travels) {

    EditTravelForm {
        travels = travels == null ? List.of() : travels;
    }

    /** @param cost dollars; who leaves both blank is not known */
    record Travel(
            @NotNull(message = "La fila no dice a quién se refiere.") String memberId,
            @Nullable @Min(0) @Max(TrustLimits.TRAVEL_MINUTES) Integer minutes,
            @Nullable @Digits(integer = 6, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(0) @Max(TrustLimits.TRAVEL_COST) BigDecimal cost) {}

    /** Those somebody knows. */
    List<MemberTravel> known() {
        return travels.stream()
                .filter(one -> one.minutes() != null || one.cost() != null)
                .map(one -> new MemberTravel(
                        one.memberId(),
                        one.minutes() == null ? 0 : one.minutes(),
                        Money.ofDollars(one.cost() == null ? BigDecimal.ZERO : one.cost())))
                .toList();
    }
}
