package org.articula.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes as people read them (RI.10): plain Spanish strings, dates in the network's zone. */
public record MinutesDocument(
        String networkName,
        String networkCode,
        int meetingNumber,
        String title,
        String dateText,
        String placeText,
        String startText,
        String durationText,
        String moderatorName,
        boolean quorumReached,
        String quorumSentence,
        List<String> quorumReasons,
        List<AttendanceRow> attendance,
        String attendanceSummary,
        List<Item> items,
        List<Item> otherItems,
        List<AgreementRow> agreements,
        List<PendingRow> pendingAgreements,
        List<FineRow> fines,
        @Nullable String note,
        String nextMeetingText,
        @Nullable String extendedText,
        @Nullable String closedText,
        @Nullable String withoutQuorumNotice) {

    public record AttendanceRow(String name, String workshop, String statusText, String note) {}

    public record Item(
            int position,
            String kindText,
            String title,
            String ownerName,
            int minutes,
            String outcome,
            String resultText,
            String votesText,
            String motionText) {}

    public record AgreementRow(String text, String responsibleName, String dueText) {}

    public record PendingRow(String text, String responsibleName, String dueText, String statusText) {}

    public record FineRow(String memberName, String amountText, String reason, String statusText) {}
}
