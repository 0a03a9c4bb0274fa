package org.articula.process.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.articula.vote.VotingMeeting;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;

/**
 * What a form offers that records a decision of a network with its vote.
 *
 * @param meetings those with quorum in which it can have been taken, the latest first
 * @param proposers whoever had a vote in one of them
 * @param meetingId the meeting, when there is no other
 */
public record VoteOptions(
        List<Option> meetings,
        List<Option> proposers,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String meetingId) {

    public static VoteOptions of(VotingMeetings offered) {
        List<VotingMeeting> meetings = offered.latestFirst();
        Map<String, String> proposers = new LinkedHashMap<>();
        meetings.forEach(meeting -> meeting.attending().forEach(proposers::putIfAbsent));
        return new VoteOptions(
                meetings.stream().map(VoteOptions::option).toList(),
                Option.of(proposers),
                meetings.size() == 1 ? meetings.get(0).id() : null);
    }

    private static Option option(VotingMeeting meeting) {
        return new Option(
                "Reunión %d, %s · %s"
                        .formatted(
                                meeting.number(),
                                SpanishDates.longDate(meeting.heldOn()),
                                Wording.count(meeting.attending().size(), "asistente", "asistentes")),
                meeting.id());
    }
}
