package org.articula.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/** The meetings a decision may belong to, the latest first. Whoever records a decision brings them along. */
public record VotingMeetings(List<VotingMeeting> latestFirst) {

    public VotingMeetings {
        latestFirst = List.copyOf(latestFirst);
    }

    /** Those held on that day or later. */
    public VotingMeetings since(LocalDate day) {
        return only(meeting -> !meeting.heldOn().isBefore(day));
    }

    /** Those held on that day or later, and the meeting named. */
    public VotingMeetings sinceOrIn(LocalDate day, String meetingId) {
        return only(meeting -> !meeting.heldOn().isBefore(day) || meeting.id().equals(meetingId));
    }

    /**
     * What a ballot comes to; its faults go to {@code meetingId}, {@code proposerId} and {@code votesFor}.
     *
     * @return null when the ballot has faults
     */
    public @Nullable MeetingVote count(FieldErrors errors, Ballot ballot) {
        Optional<VotingMeeting> chosen = latestFirst.stream()
                .filter(meeting -> meeting.id().equals(ballot.meetingId()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add(
                    "meetingId",
                    latestFirst.isEmpty()
                            ? "Las decisiones se toman en una reunión con cuórum, y todavía no hay ninguna."
                            : "Elija una reunión de la lista: son las que tuvieron cuórum.");
            return null;
        }
        return chosen.get().count(errors, ballot.proposerId(), ballot.votes(), "votesFor");
    }

    private VotingMeetings only(Predicate<VotingMeeting> wanted) {
        return new VotingMeetings(latestFirst.stream().filter(wanted).toList());
    }
}
