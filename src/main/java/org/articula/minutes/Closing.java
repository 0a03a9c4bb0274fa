package org.articula.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.Meeting;
import org.articula.meeting.PastAttendance;
import org.articula.member.Member;
import org.articula.minutes.ClosingReview.ProposedFine;
import org.articula.network.Network;
import org.articula.rules.RulesFigures;

/** A meeting about to be closed, with everything that is decided from. */
record Closing(
        Meeting meeting,
        Network network,
        RulesFigures figures,
        List<Member> members,
        Map<String, List<PastAttendance>> history) {

    Optional<AttendanceRecord> attendanceOf(Member member) {
        return historyOf(member).stream()
                .map(PastAttendance::attendance)
                .filter(one -> one.meetingId().equals(meeting.id()))
                .findFirst();
    }

    List<PastAttendance> historyOf(Member member) {
        return history.getOrDefault(member.id(), List.of());
    }

    List<ProposedFine> proposedFines() {
        // Without a quorum there was no valid meeting to be late for
        if (!Boolean.TRUE.equals(meeting.quorumReached())) {
            return List.of();
        }
        List<ProposedFine> proposed = new ArrayList<>();
        for (Member member : members) {
            attendanceOf(member)
                    .flatMap(one -> FinePolicy.decide(
                            one.status(), one.minutesLate(), figures.graceMinutes(), figures.lateFine()))
                    .ifPresent(fine ->
                            proposed.add(new ProposedFine(member.id(), member.name(), fine.amount(), fine.reason())));
        }
        return proposed;
    }
}
