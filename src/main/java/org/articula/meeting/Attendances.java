package org.articula.meeting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.QuorumPolicy.Turnout;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesVersion;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came to a meeting (RI.18, RI.22) and whether that makes it valid (RI.4, RI.5). */
@Service
@Transactional
public class Attendances {

    private final MeetingTable meetings;
    private final AttendanceTable attendance;
    private final Networks networks;
    private final Members members;
    private final InternalRules rules;

    Attendances(
            MeetingTable meetings,
            AttendanceTable attendance,
            Networks networks,
            Members members,
            InternalRules rules) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.networks = networks;
        this.members = members;
        this.rules = rules;
    }

    /**
     * The sheet to fill in: what was recorded already, or else what members announced.
     *
     * @param announced by member id, for whoever announced something
     * @throws NoSuchElementException if there is no such meeting
     */
    @Transactional(readOnly = true)
    public AttendanceSheet sheet(String meetingId, Map<String, AnnouncedAttendance> announced) {
        Meeting meeting = meetings.byId(meetingId);
        RulesFigures figures = rulesOf(meeting).figures();
        List<AttendanceRecord> register =
                meeting.status() == MeetingStatus.IN_SESSION ? attendance.of(meetingId) : List.of();
        Map<String, AttendanceRecord> recorded =
                register.stream().collect(Collectors.toMap(AttendanceRecord::memberId, Function.identity()));
        List<AttendanceLine> lines = members.activeOf(meeting.networkId()).stream()
                .map(member -> line(member, announced.get(member.id()), recorded.get(member.id())))
                .toList();
        return new AttendanceSheet(
                lines,
                confirmed(announced),
                QuorumPolicy.required(figures.quorumPercent(), lines.size()),
                figures.quorumPercent(),
                figures.graceMinutes(),
                figures.representativeMinimumAge());
    }

    /**
     * Records the attendance of every active member, over any earlier record, and opens the session.
     *
     * @throws InvalidInputException with path {@code attendance}, or {@code attendance[i].} and a component of
     *     {@link AttendanceEntry}; without path when the meeting is over
     * @throws NoSuchElementException if there is no such meeting
     */
    public void record(String meetingId, List<AttendanceEntry> entries) {
        Meeting meeting = meetings.byId(meetingId);
        meeting.requireOpen();
        RulesVersion version = rulesOf(meeting);
        Map<String, String> names = new LinkedHashMap<>();
        members.activeOf(meeting.networkId()).forEach(member -> names.put(member.id(), member.name()));
        FieldErrors errors = new FieldErrors();
        List<AttendanceRecord> records = new AttendanceCheck(
                        meetingId, names, version.figures().representativeMinimumAge())
                .check(entries, errors);
        errors.throwIfAny();
        if (meeting.status() == MeetingStatus.IN_SESSION) {
            attendance.deleteOf(meetingId);
        }
        attendance.insert(records);
        meetings.openSession(meetingId, version.id());
    }

    /**
     * Decides the quorum from the recorded attendance and stores the decision with its reasons.
     *
     * @param announced what members had announced, by member id
     * @throws InvalidInputException when the attendance has not been recorded, or the meeting is over
     * @throws NoSuchElementException if there is no such meeting
     */
    public QuorumDecision decideQuorum(String meetingId, Map<String, AnnouncedAttendance> announced) {
        Meeting meeting = meetings.byId(meetingId);
        meeting.requireOpen();
        if (meeting.status() != MeetingStatus.IN_SESSION) {
            throw new InvalidInputException("", "Primero registre la asistencia de la reunión.");
        }
        RulesFigures figures = rulesOf(meeting).figures();
        QuorumDecision decision = QuorumPolicy.decide(
                figures.quorumPercent(),
                figures.graceMinutes(),
                Turnout.of(
                        attendance.of(meetingId),
                        figures.graceMinutes(),
                        figures.representativeMinimumAge(),
                        confirmed(announced)));
        meetings.setQuorum(meetingId, decision.reached(), decision.reasons());
        return decision;
    }

    /** Who came to a meeting, by member id; empty until it is recorded. */
    @Transactional(readOnly = true)
    public List<AttendanceRecord> register(String meetingId) {
        return attendance.of(meetingId);
    }

    /** The register of this meeting and those of the network's closed meetings before it, as far back as an instant. */
    @Transactional(readOnly = true)
    public List<PastAttendance> since(Instant from, Meeting meeting) {
        return attendance.upTo(meeting, from);
    }

    /** Once a session is open its rules stay, whatever is amended while it lasts. */
    private RulesVersion rulesOf(Meeting meeting) {
        if (meeting.status() == MeetingStatus.IN_SESSION && meeting.rulesVersionId() != null) {
            return rules.byId(meeting.rulesVersionId());
        }
        return rules.inForce(
                meeting.networkId(),
                meeting.dateIn(networks.byId(meeting.networkId()).zone()));
    }

    private static int confirmed(Map<String, AnnouncedAttendance> announced) {
        return (int) announced.values().stream()
                .filter(one -> one.status().isAttending())
                .count();
    }

    private static AttendanceLine line(
            Member member, @Nullable AnnouncedAttendance announced, @Nullable AttendanceRecord recorded) {
        return new AttendanceLine(
                member.name(),
                member.workshop(),
                announced,
                recorded == null ? expected(member, announced) : recorded.entry());
    }

    private static AttendanceEntry expected(Member member, @Nullable AnnouncedAttendance announced) {
        return new AttendanceEntry(
                member.id(),
                announced == null ? null : announced.status(),
                null,
                announced == null ? null : announced.representativeName(),
                null,
                null);
    }
}
