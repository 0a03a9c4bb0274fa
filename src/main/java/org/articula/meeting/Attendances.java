package org.articula.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.meeting.AttendanceTable.AttendanceCount;
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
    private final Clock clock;

    Attendances(
            MeetingTable meetings,
            AttendanceTable attendance,
            Networks networks,
            Members members,
            InternalRules rules,
            Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.networks = networks;
        this.members = members;
        this.rules = rules;
        this.clock = clock;
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
        SessionHoursPolicy hours = hoursOf(meeting);
        RulesFigures figures = rulesOf(meeting, hours::zone).figures();
        List<AttendanceRecord> register =
                meeting.status() == MeetingStatus.IN_SESSION ? attendance.of(meetingId) : List.of();
        Map<String, AttendanceRecord> recorded =
                register.stream().collect(Collectors.toMap(AttendanceRecord::memberId, Function.identity()));
        List<AttendanceLine> lines = members.activeOf(meeting.networkId()).stream()
                .map(member -> line(member, announced.get(member.id()), recorded.get(member.id())))
                .toList();
        List<AnnouncedAttendance> coming = coming(lines.stream().flatMap(line -> Stream.ofNullable(line.announced())));
        return new AttendanceSheet(
                lines,
                coming.size(),
                (int) coming.stream().filter(AnnouncedAttendance::byPhone).count(),
                QuorumPolicy.required(figures.quorumPercent(), lines.size()),
                QuorumPolicy.requiredToStart(coming.size()),
                figures.quorumPercent(),
                figures.graceMinutes(),
                figures.representativeMinimumAge(),
                hours(hours, figures.graceMinutes()));
    }

    /**
     * Records the attendance of every active member, over any earlier record, and opens the session.
     *
     * @throws InvalidInputException with path {@code attendance}, {@code attendance[i].} and a component of
     *     {@link AttendanceEntry}, or a component of {@link SessionStart}; without path when the meeting is over
     * @throws NoSuchElementException if there is no such meeting
     */
    public void record(String meetingId, SessionStart start, List<AttendanceEntry> entries) {
        Meeting meeting = meetings.byId(meetingId);
        meeting.requireOpen();
        SessionHoursPolicy hours = hoursOf(meeting);
        RulesVersion version = rulesOf(meeting, hours::zone);
        Map<String, String> names = new LinkedHashMap<>();
        members.activeOf(meeting.networkId()).forEach(member -> names.put(member.id(), member.name()));
        FieldErrors errors = new FieldErrors();
        List<AttendanceRecord> records = new AttendanceCheck(
                        meetingId, names, version.figures().representativeMinimumAge())
                .check(entries, errors);
        Instant startedAt = hours.start(start, errors);
        errors.throwIfAny();
        if (meeting.status() == MeetingStatus.IN_SESSION) {
            attendance.deleteOf(meetingId);
        }
        attendance.insert(records);
        meetings.openSession(meetingId, version.id(), startedAt);
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
        RulesFigures figures = rulesOf(meeting, () -> zoneOf(meeting)).figures();
        List<AttendanceRecord> register = attendance.of(meetingId);
        int confirmed = coming(register.stream().flatMap(record -> Stream.ofNullable(announced.get(record.memberId()))))
                .size();
        QuorumDecision decision = QuorumPolicy.decide(
                figures.quorumPercent(),
                figures.graceMinutes(),
                Turnout.of(register, figures.graceMinutes(), figures.representativeMinimumAge(), confirmed));
        meetings.setQuorum(meetingId, decision.reached(), decision.reasons());
        return decision;
    }

    /**
     * Accepts that no quorum came together (RI.4, RI.5): the meeting will not be held.
     *
     * @param answer the field with the confirmation, for the faults
     * @throws InvalidInputException with that path before the hour of the meeting; without path when there was a quorum, none has been
     *     decided, or the meeting is over
     * @throws NoSuchElementException if there is no such meeting
     */
    @Transactional(readOnly = true)
    public void confirmNoQuorum(String meetingId, String answer) {
        Meeting meeting = withoutQuorum(meetingId);
        String objection = hoursOf(meeting).tooEarlyToGiveUp();
        if (objection != null) {
            throw new InvalidInputException(answer, objection);
        }
    }

    /**
     * Takes back that there was no quorum, until the minutes say so: the attendance is to be recorded anew.
     *
     * @throws InvalidInputException without path as {@link #confirmNoQuorum}
     * @throws NoSuchElementException if there is no such meeting
     */
    public void correct(String meetingId) {
        meetings.forgetQuorum(withoutQuorum(meetingId).id());
    }

    private Meeting withoutQuorum(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        meeting.requireOpen();
        if (!Boolean.FALSE.equals(meeting.quorumReached())) {
            throw new InvalidInputException("", "No consta que a esta reunión le haya faltado cuórum.");
        }
        return meeting;
    }

    /** Who came to a meeting, by member id; empty until it is recorded. */
    @Transactional(readOnly = true)
    public List<AttendanceRecord> register(String meetingId) {
        return attendance.of(meetingId);
    }

    /** How often each member took part in each way in the network's closed meetings, by member id. */
    @Transactional(readOnly = true)
    public Map<String, Map<AttendanceStatus, Integer>> countsOf(String networkId) {
        return attendance.countsOf(networkId).stream()
                .collect(Collectors.groupingBy(
                        AttendanceCount::memberId, Collectors.toMap(AttendanceCount::status, AttendanceCount::times)));
    }

    /** Of the network's closed meetings with quorum; the latest first, at most so many. */
    @Transactional(readOnly = true)
    public List<MeetingTurnout> turnouts(String networkId, int latest) {
        return attendance.turnouts(networkId, latest);
    }

    /** The register of this meeting and those of the network's closed meetings, as far back as an instant. */
    @Transactional(readOnly = true)
    public List<PastAttendance> since(Instant from, Meeting meeting) {
        return attendance.withClosed(meeting, from);
    }

    /** Once a session is open its rules stay, whatever is amended while it lasts. */
    private RulesVersion rulesOf(Meeting meeting, Supplier<ZoneId> zone) {
        if (meeting.status() == MeetingStatus.IN_SESSION && meeting.rulesVersionId() != null) {
            return rules.byId(meeting.rulesVersionId());
        }
        return rules.inForce(meeting.networkId(), meeting.dateIn(zone.get()));
    }

    private ZoneId zoneOf(Meeting meeting) {
        return networks.byId(meeting.networkId()).zone();
    }

    private SessionHoursPolicy hoursOf(Meeting meeting) {
        return new SessionHoursPolicy(meeting, zoneOf(meeting), clock.instant());
    }

    private static AttendanceSheet.Hours hours(SessionHoursPolicy hours, int graceMinutes) {
        return new AttendanceSheet.Hours(
                hours.isBeforeTheHour(), hours.planned(), hours.proposedStart(graceMinutes), hours.startedEarly());
    }

    /** Those who said that they come or send somebody. */
    private static List<AnnouncedAttendance> coming(Stream<AnnouncedAttendance> announced) {
        return announced.filter(one -> one.status().isAttending()).toList();
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
