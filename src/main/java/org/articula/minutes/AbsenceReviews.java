package org.articula.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The attendance of the meeting's calendar year by member, the meeting itself included. */
    Map<String, List<PastAttendance>> historyOfYear(Meeting meeting, Network network) {
        Instant newYear = meeting.dateIn(network.zone())
                .withDayOfYear(1)
                .atStartOfDay(network.zone())
                .toInstant();
        return attendances.since(newYear, meeting).stream()
                .collect(Collectors.groupingBy(past -> past.attendance().memberId()));
    }

    /** One Spanish sentence per absent member, in the order of the members. */
    List<String> sentences(
            Meeting meeting,
            Network network,
            RulesFigures figures,
            List<Member> members,
            Map<String, List<PastAttendance>> history) {
        List<String> sentences = new ArrayList<>();
        for (Member member : members) {
            List<PastAttendance> past = history.getOrDefault(member.id(), List.of());
            past.stream()
                    .map(PastAttendance::attendance)
                    .filter(one -> one.meetingId().equals(meeting.id()))
                    .filter(one -> !one.status().isAttending())
                    .findFirst()
                    .ifPresent(absence -> sentences.add(
                            sentence(member, absence, decide(meeting, network, figures, past, Set.of()))));
        }
        return sentences;
    }

    /** Opens the reviews this meeting has brought about and returns their ids. */
    List<String> open(
            Meeting meeting,
            Network network,
            RulesFigures figures,
            List<Member> members,
            Map<String, List<PastAttendance>> history) {
        Map<Member, List<PastAttendance>> suspects = new LinkedHashMap<>();
        for (Member member : members) {
            List<PastAttendance> past = history.getOrDefault(member.id(), List.of());
            if (!decide(meeting, network, figures, past, Set.of()).findings().isEmpty()) {
                suspects.put(member, past);
            }
        }
        Map<String, Set<Reviewed>> reviewed = suspects.isEmpty() ? Map.of() : reviewedIn(network);
        List<String> opened = new ArrayList<>();
        suspects.forEach((member, past) -> {
            Set<Reviewed> known = reviewed.getOrDefault(member.id(), Set.of());
            for (Finding finding :
                    decide(meeting, network, figures, past, known).findings()) {
                opened.add(reviews.open(new NewReview(
                        network.id(), member.id(), meeting.id(), finding.cause(), List.of(finding.reason()))));
            }
        });
        return opened;
    }

    /** Member to what they have been reviewed for. */
    private Map<String, Set<Reviewed>> reviewedIn(Network network) {
        return reviews.ofNetwork(network.id()).stream()
                .collect(Collectors.groupingBy(
                        MembershipReview::memberId,
                        Collectors.mapping(
                                review -> new Reviewed(review.cause(), review.meetingId()), Collectors.toSet())));
    }

    private static AbsenceDecision decide(
            Meeting meeting, Network network, RulesFigures figures, List<PastAttendance> past, Set<Reviewed> reviewed) {
        List<Attended> history = past.stream()
                .map(one -> new Attended(
                        one.attendance().meetingId(),
                        one.meetingStartsAt().atZone(network.zone()).toLocalDate(),
                        one.attendance().status()))
                .toList();
        return AbsencePolicy.decide(
                history,
                meeting.dateIn(network.zone()).getYear(),
                new Limits(figures.unjustifiedInARow(), figures.justifiedPerYear()),
                reviewed);
    }

    private static String sentence(Member member, AttendanceRecord absence, AbsenceDecision decision) {
        String status = absence.status() == AttendanceStatus.JUSTIFIED ? "falta justificada" : "falta injustificada";
        String note = absence.note() == null ? "" : " («" + absence.note() + "»)";
        String follows = decision.sentences().isEmpty() ? "" : " " + String.join(" ", decision.sentences());
        return member.name() + ": " + status + note + "." + follows;
    }
}
