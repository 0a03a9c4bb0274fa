package org.articula.minutes;

import java.time.LocalDateTime;
import java.util.List;
import org.articula.minutes.MinutesDocument.FineRow;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/**
 * What the articulator looks over before the minutes are closed.
 *
 * @param fines proposed for late arrival (RI.4)
 * @param absences one Spanish sentence per absent member, with what follows from it (RI.15, RI.17)
 * @param nextStart proposed start of the next meeting, in the network's zone
 * @param nextPlace proposed place
 * @param planned Spanish sentence on the next meeting when it is on the calendar already, so that no date is asked for; else null
 * @param quorumSentence Spanish
 */
public record ClosingReview(
        List<ProposedFine> fines,
        List<String> absences,
        LocalDateTime nextStart,
        String nextPlace,
        @Nullable String planned,
        String quorumSentence) {

    public ClosingReview {
        fines = List.copyOf(fines);
        absences = List.copyOf(absences);
    }

    /** The fines as the draft of the minutes shows them. */
    List<FineRow> fineRows() {
        return fines.stream()
                .map(fine -> new FineRow(fine.name(), fine.amount().toString(), fine.reason(), "Por decidir"))
                .toList();
    }

    /** Spanish sentence on the next meeting as the draft of the minutes shows it. */
    String nextMeetingText() {
        return planned == null
                ? "Se propone: %s, en %s.".formatted(SpanishDates.dateTime(nextStart), nextPlace)
                : planned;
    }

    /** A fine the rules ask for; people decide. */
    public record ProposedFine(String memberId, String name, Money amount, String reason) {}
}
