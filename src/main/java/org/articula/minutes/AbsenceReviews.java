package org.articula.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.PastAttendance;
import org.articula.member.Member;
import org.articula.member.MembershipReview;
import org.articula.member.MembershipReviews;
import org.articula.member.NewReview;
import org.articula.minutes.AbsencePolicy.AbsenceDecision;
import org.articula.minutes.AbsencePolicy.Attended;
import org.articula.minutes.AbsencePolicy.Finding;
import org.articula.minutes.AbsencePolicy.Limits;
import org.articula.minutes.AbsencePolicy.Reviewed;
import org.articula.network.Network;
import org.articula.rules.RulesFigures;
import org.springframework.stereotype.Component;

/** Looks back over the year of a meeting for absences that matter (RI.15, RI.16, RI.17). */
@Component
class AbsenceReviews {

    private final Attendances attendances;
    private final MembershipReviews reviews;

    AbsenceReviews(Attendances attendances, MembershipReviews reviews) {
        this.attendances = attendances;
        this.reviews = reviews;
    }

    /** By member: attendance at the meeting, and at the closed meetings from the beginning of its calendar year on. */
    Map<String, List<PastAttendance>> historyOfYear(Meeting meeting, Network network) {
        Instant newYear = meeting.dateIn(network.zone())
                .withDayOfYear(1)
                .atStartOfDay(network.zone())
                .toInstant();
        return attendances.since(newYear, meeting).stream()
                .collect(Collectors.groupingBy(past -> past.attendance().memberId()));
    }

    /** One Spanish sentence per absent member, in the order of the members. */
    List<String> sentences(Closing closing) {
        Map<String, List<Reviewed>> reviewed = reviewed(closing);
        List<String> sentences = new ArrayList<>();
        for (Member member : closing.members()) {
            closing.attendanceOf(member)
                    .filter(one -> !one.status().isAttending())
                    .ifPresent(absence -> sentences.add(sentence(member, absence, decide(closing, member, reviewed))));
        }
        return sentences;
    }

    /** Opens the reviews this meeting has brought about and returns their ids. */
    List<String> open(Closing closing) {
        Map<String, List<Reviewed>> reviewed = reviewed(closing);
        List<String> opened = new ArrayList<>();
        for (Member member : closing.members()) {
            for (Finding finding : decide(closing, member, reviewed).findings()) {
                opened.add(reviews.open(new NewReview(
                        member.networkId(), member.id(), closing.meeting().id(), finding.cause(), finding.reasons())));
            }
        }
        return opened;
    }

    /** Member to their reviews; read only when somebody's absences would call for one, as few meetings have such. */
    private Map<String, List<Reviewed>> reviewed(Closing closing) {
        boolean nobody = closing.members().stream()
                .allMatch(
                        member -> decide(closing, member, Map.of()).sentences().isEmpty());
        return nobody
                ? Map.of()
                : reviews.ofNetwork(closing.network().id()).stream()
                        .collect(Collectors.groupingBy(
                                MembershipReview::memberId,
                                Collectors.mapping(
                                        review -> new Reviewed(review.cause(), review.outcome(), review.settledOn()),
                                        Collectors.toList())));
    }

    private static AbsenceDecision decide(Closing closing, Member member, Map<String, List<Reviewed>> reviewed) {
        ZoneId zone = closing.network().zone();
        RulesFigures figures = closing.figures();
        List<Attended> history = closing.historyOf(member).stream()
                .map(one -> new Attended(
                        one.attendance().meetingId(),
                        LocalDate.ofInstant(one.meetingStartsAt(), zone),
                        one.attendance().status()))
                .toList();
        return AbsencePolicy.decide(
                history,
                closing.meeting().id(),
                closing.meeting().dateIn(zone).getYear(),
                new Limits(figures.unjustifiedInARow(), figures.justifiedPerYear()),
                reviewed.getOrDefault(member.id(), List.of()));
    }

    private static String sentence(Member member, AttendanceRecord absence, AbsenceDecision decision) {
        String status = absence.status() == AttendanceStatus.JUSTIFIED ? "falta justificada" : "falta injustificada";
        String note = absence.note() == null ? "" : " («" + absence.note() + "»)";
        String follows = decision.sentences().isEmpty() ? "" : " " + String.join(" ", decision.sentences());
        return member.name() + ": " + status + note + "." + follows;
    }
}
