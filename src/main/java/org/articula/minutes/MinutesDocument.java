package org.articula.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The minutes as people read them (RI.10): plain Spanish strings, dates in the network's zone.
 *
 * @param scheduledText the hour set and how long the meeting was to last
 * @param startText when it really began; says so when that is not known or it never did
 * @param endText when it really ended, likewise
 * @param hoursSentence both in one sentence
 * @param fundText what the fund collected and has; null where there is none
 * @param moderatorName who moderated in fact; says so when that is not known
 * @param secretaryName who held that office on the day of the meeting; empty when nobody did
 */
public record MinutesDocument(
        String networkName,
        String networkCode,
        int meetingNumber,
        String title,
        String dateText,
        String placeText,
        String scheduledText,
        String startText,
        String endText,
        String hoursSentence,
        String moderatorName,
        String secretaryName,
        boolean quorumReached,
        String quorumSentence,
        List<String> quorumReasons,
        List<AttendanceRow> attendance,
        String attendanceSummary,
        List<Item> items,
        List<Item> otherItems,
        List<String> decisions,
        List<AgreementRow> agreements,
        List<PendingRow> pendingAgreements,
        List<FineRow> fines,
        @Nullable String fundText,
        @Nullable String note,
        String nextMeetingText,
        @Nullable String extendedText,
        @Nullable String closedText,
        @Nullable String withoutQuorumNotice) {

    public record AttendanceRow(String name, String workshop, String statusText, String note, boolean attending) {}

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

    /**
     * @param open whether it still is to be met after this meeting
     * @param overdue whether it should have been met before this meeting
     */
    public record PendingRow(
            String text, String responsibleName, String dueText, String statusText, boolean open, boolean overdue) {}

    public record FineRow(String memberName, String amountText, String reason, String statusText) {}

    /** Agreements of earlier meetings that nobody met or dropped in this one: they come back. */
    public List<PendingRow> stillPending() {
        return pendingAgreements.stream().filter(PendingRow::open).toList();
    }

    /** When the session was held and who moderated it, as far as that is known. */
    public String sessionSentence() {
        return moderatorName.equals(SessionWords.UNKNOWN)
                ? hoursSentence
                : "%s Moderó: %s.".formatted(hoursSentence, moderatorName);
    }

    /** Who came in person or through somebody, by name. */
    public List<String> attendingNames() {
        return attendance.stream()
                .filter(AttendanceRow::attending)
                .map(AttendanceRow::name)
                .toList();
    }
}
