package org.articula.meeting;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesVersion;
import org.articula.shared.SpanishOrder;
import org.articula.vote.VotingMeeting;
import org.articula.vote.VotingMeetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings in which a network can have decided something, with who had a vote and how a majority is counted ({@code RI.5}, {@code RI.8}). */
@Service
@Transactional(readOnly = true)
public class HeldMeetings {

    /** Nobody records what was decided longer ago. */
    private static final int OFFERED = 30;

    private final MeetingTable meetings;
    private final AttendanceTable attendance;
    private final Members members;
    private final Networks networks;
    private final InternalRules rules;

    HeldMeetings(
            MeetingTable meetings,
            AttendanceTable attendance,
            Members members,
            Networks networks,
            InternalRules rules) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.members = members;
        this.networks = networks;
        this.rules = rules;
    }

    /**
     * The latest thirty meetings of a network that were held with quorum, the latest first.
     *
     * @throws java.util.NoSuchElementException if there is no such network
     */
    public VotingMeetings of(String networkId) {
        return voting(networks.byId(networkId), meetings.withQuorum(networkId, OFFERED));
    }

    /** This meeting, whose minutes are written, whether it had its quorum or not. */
    public VotingMeeting of(Meeting meeting) {
        return voting(networks.byId(meeting.networkId()), List.of(meeting))
                .latestFirst()
                .get(0);
    }

    private VotingMeetings voting(Network network, List<Meeting> held) {
        Map<String, List<AttendanceRecord>> registers =
                attendance.ofAll(held.stream().map(Meeting::id).toList()).stream()
                        .collect(Collectors.groupingBy(AttendanceRecord::meetingId));
        Map<String, Member> people = members.byIds(registers.values().stream()
                .flatMap(Collection::stream)
                .map(AttendanceRecord::memberId)
                .toList());
        Map<String, RulesVersion> versions =
                rules.allOf(network.id()).stream().collect(Collectors.toMap(RulesVersion::id, Function.identity()));
        LocalDate today = networks.todayIn(network);
        return new VotingMeetings(held.stream()
                .map(meeting -> {
                    LocalDate planned = meeting.dateIn(network.zone());
                    RulesVersion version = versions.get(meeting.rulesVersionId());
                    RulesFigures figures = (version == null ? rules.inForce(network.id(), planned) : version).figures();
                    return new VotingMeeting(
                            meeting.id(),
                            meeting.number(),
                            planned.isAfter(today) ? today : planned,
                            voters(registers.getOrDefault(meeting.id(), List.of()), people, figures),
                            figures.majorityBase());
                })
                .toList());
    }

    private static Map<String, String> voters(
            List<AttendanceRecord> register, Map<String, Member> people, RulesFigures figures) {
        Map<String, String> voters = new LinkedHashMap<>();
        register.stream()
                .filter(record -> hasVote(record, figures.representativeMinimumAge()))
                .map(record -> requireNonNull(people.get(record.memberId())))
                .sorted(SpanishOrder.by(Member::name).thenComparing(Member::id))
                .forEach(member -> voters.put(member.id(), member.name()));
        return voters;
    }

    /** As the quorum counts them: whoever sends somebody who is not of age is not there ({@code RI.18}, {@code RI.19}). */
    private static boolean hasVote(AttendanceRecord record, int minimumAge) {
        return record.status() == AttendanceStatus.REPRESENTED
                ? RepresentativePolicy.accepts(record.representativeAge(), minimumAge)
                : record.status().isAttending();
    }
}
