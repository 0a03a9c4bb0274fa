package org.articula.process.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.articula.activity.ActivityLimits;
import org.articula.activity.ClosingMeal;
import org.articula.activity.HeldActivity;
import org.articula.process.form.YesNo;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** What became of an activity: held, moved to another date, or dropped. @param cost dollars */
record RecordActivityForm(
        @NotNull(message = "Elija qué pasó.") Outcome outcome,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate endedOn,
        @Nullable @Valid List<Row> attendees,
        @Nullable String calledBy,
        @Nullable @Digits(integer = 7, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(ActivityLimits.LEAST_AMOUNT) @Max(ActivityLimits.MOST_AMOUNT) BigDecimal cost,
        @Nullable @Size(max = ActivityLimits.LINE) String paidBy,
        @Nullable @Size(max = ActivityLimits.CONTRIBUTIONS) String contributions,
        @Nullable @Size(max = ActivityLimits.TEXT) String achieved,
        @Nullable @Size(max = ActivityLimits.TEXT) String conclusions,
        @Nullable @Size(max = ActivityLimits.TEXT) String learnt,
        @Nullable ClosingMeal closing,
        @Nullable @Size(max = ActivityLimits.CONTACTS) String suppliers,
        @Nullable @Size(max = ActivityLimits.CONTACTS) String customers,
        @Nullable LocalDate newDate,
        @Nullable @Size(max = ActivityLimits.NOTE) String note) {

    enum Outcome {
        HELD,
        MOVED,
        CANCELLED
    }

    /** Whether a member took part. */
    record Row(
            @NotNull(message = "La fila no dice a quién se refiere.") String memberId,
            @NotNull(message = "Elija si fue.") YesNo came) {}

    /** @throws InvalidInputException path {@code heldOn} */
    HeldActivity toHeld() {
        if (heldOn == null) {
            throw new InvalidInputException("heldOn", "Indique qué día fue.");
        }
        return new HeldActivity(
                heldOn,
                endedOn,
                Stream.ofNullable(attendees)
                        .flatMap(List::stream)
                        .filter(row -> row.came().isYes())
                        .map(Row::memberId)
                        .toList(),
                calledBy,
                cost == null ? null : Money.ofDollars(cost),
                paidBy,
                contributions,
                achieved,
                conclusions,
                learnt,
                closing,
                suppliers,
                customers);
    }
}
