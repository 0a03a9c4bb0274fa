package org.articula.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed for a meeting before it is held: Spanish words, dates in the network's zone.
 *
 * @param whenText day and hour
 * @param moderatorName null while nobody's turn it is
 * @param proposed whether the agenda is only proposed until now
 * @param quorumText how many must come (RI.4, RI.5)
 */
record MeetingPaper(
        String networkName,
        String networkCode,
        int meetingNumber,
        String whenText,
        String durationText,
        String placeText,
        @Nullable String moderatorName,
        boolean proposed,
        List<Point> points,
        @Nullable String note,
        String quorumText,
        List<Person> people) {

    record Point(int position, String kindText, String title, String ownerName, int minutes) {}

    /** @param announcedText what the person announced about coming; empty when it said nothing */
    record Person(String name, String workshop, String announcedText) {}
}
