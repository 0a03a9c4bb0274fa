package org.articula.process.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.articula.shared.Money;
import org.articula.support.ContactChannel;
import org.articula.support.RequestResult;
import org.articula.support.SupportLimits;
import org.articula.support.SupportWish;
import org.articula.support.ToldApproach;
import org.jspecify.annotations.Nullable;

/** What was done with each institution, and how it goes on. A part that the form hid arrives as nothing. */
record ApproachInstitutionForm(
        @Nullable @Valid List<Row> approaches,
        @NotNull(message = "Indique si queda algo por hacer.") SupportWish next,
        @Nullable @Size(max = SupportLimits.TEXT) String reason) {

    /**
     * @param versionId of the approach as it was shown
     * @param amount dollars
     */
    record Row(
            @NotNull(message = MapSupportForm.NOBODY) String institutionId,
            @NotNull(message = MapSupportForm.NOBODY) Integer versionId,
            @Nullable LocalDate contactedOn,
            @Nullable @Size(max = SupportLimits.REPRESENTATIVE) String representative,
            @Nullable ContactChannel channel,
            @Nullable LocalDate explainedOn,
            @Nullable String explainedMeetingId,
            @Nullable LocalDate visitedOn,
            @Nullable @Size(max = SupportLimits.ATTENDEES) String attendees,
            @Nullable @Size(max = SupportLimits.TEXT) String visitMinutes,
            @Nullable @Size(max = SupportLimits.TEXT) String request,
            @Nullable LocalDate requestedOn,
            @Nullable @Digits(integer = 8, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(SupportLimits.LEAST_AMOUNT) @Max(SupportLimits.MOST_AMOUNT) BigDecimal amount,
            @Nullable @Size(max = SupportLimits.TERM) String term,
            @Nullable RequestResult requestResult) {

        ToldApproach toApproach() {
            return new ToldApproach(
                    institutionId,
                    representative,
                    contactedOn,
                    channel,
                    explainedOn,
                    explainedMeetingId,
                    visitedOn,
                    attendees,
                    visitMinutes,
                    request,
                    requestedOn,
                    requestResult,
                    amount == null ? null : Money.ofDollars(amount),
                    term,
                    versionId);
        }
    }

    List<ToldApproach> toApproaches() {
        return approaches == null
                ? List.of()
                : approaches.stream().map(Row::toApproach).toList();
    }
}
