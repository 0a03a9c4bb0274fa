package org.articula.support;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** How a network and an institution came together, as it is kept; see {@link ToldApproach}. @param institutionName as the directory called it */
public record SupportApproach(
        String id,
        String institutionId,
        String institutionName,
        String representative,
        LocalDate contactedOn,
        ContactChannel channel,
        @Nullable LocalDate explainedOn,
        @Nullable String explainedMeetingId,
        @Nullable Integer explainedMeetingNumber,
        @Nullable LocalDate visitedOn,
        @Nullable String attendees,
        @Nullable String visitMinutes,
        @Nullable String request,
        @Nullable LocalDate requestedOn,
        @Nullable RequestResult requestResult,
        @Nullable Money amount,
        @Nullable String term,
        int version) {

    public boolean explained() {
        return explainedOn != null;
    }

    public boolean visited() {
        return visitedOn != null;
    }

    /** {@code Luis Andrango, 3 de marzo de 2026, visita}. */
    public String contactWords() {
        return "%s, %s, %s"
                .formatted(representative, SpanishDates.date(contactedOn), Wording.inside(channel.spanish()));
    }

    /** {@code 5 de marzo de 2026, en la reunión 2}; empty when they were not. */
    public String explainedWords() {
        return explainedOn == null
                ? ""
                : SpanishDates.date(explainedOn)
                        + (explainedMeetingNumber == null ? "" : ", en la reunión " + explainedMeetingNumber);
    }

    /** {@code 7 de marzo de 2026, ocho personas: ….}; empty when there was none. */
    public String visitWords() {
        return visitedOn == null
                ? ""
                : "%s, asistentes: %s. %s".formatted(SpanishDates.date(visitedOn), attendees, visitMinutes);
    }

    /** What was asked for and what became of it; empty when nothing was. */
    public String requestWords() {
        if (request == null || requestedOn == null || requestResult == null) {
            return "";
        }
        return "%s (%s): %s%s%s"
                .formatted(
                        request,
                        SpanishDates.date(requestedOn),
                        Wording.inside(requestResult.spanish()),
                        amount == null ? "" : ", " + amount,
                        term == null ? "" : ", plazo: " + term);
    }
}
