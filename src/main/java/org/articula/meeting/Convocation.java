package org.articula.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.ConvocationPolicy.Step;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls the members to a meeting (RI.9, F2.3.a1): an invitation, a reminder, and never what is of no use any more. */
@Service
@Transactional
public class Convocation {

    private final MeetingTable meetings;
    private final AgendaTable items;
    private final Networks networks;
    private final Members members;
    private final Notices notices;
    private final NoticePlanner planner;
    private final Links links;
    private final MeetingProperties properties;
    private final Clock clock;

    Convocation(
            MeetingTable meetings,
            AgendaTable items,
            Networks networks,
            Members members,
            Notices notices,
            NoticePlanner planner,
            Links links,
            MeetingProperties properties,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.networks = networks;
        this.members = members;
        this.notices = notices;
        this.planner = planner;
        this.links = links;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Plans what members need now: the invitation or, when the time for the reminder has come already, the reminder.
     * Whoever knows this date already, from the notice that moved the meeting, is left alone. Repeating changes nothing.
     *
     * @throws NoSuchElementException if there is no such meeting
     */
    public void invite(String meetingId) {
        tell(meetingId, Step.INVITE);
    }

    /**
     * Plans the reminder for whoever was invited before the time for it; nobody is told twice in the same day. Who has no
     * e-mail and was called about this date is not called again.
     *
     * @throws NoSuchElementException if there is no such meeting
     */
    public void remind(String meetingId) {
        tell(meetingId, Step.REMIND);
    }

    /** Whom somebody must still tell about this meeting by telephone. */
    @Transactional(readOnly = true)
    public List<Notice> noticesToPhone(String meetingId) {
        return notices.ledger(meetingId).stream()
                .filter(notice -> notice.kind() != NoticeKind.MINUTES && notice.awaitsCall())
                .toList();
    }

    /**
     * What to tell each active member by telephone, as the meeting stands now.
     *
     * @throws NoSuchElementException if there is no such meeting
     */
    @Transactional(readOnly = true)
    public List<PhoneNotice> phoneNotices(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        PhoneMessage message = new PhoneMessage(meeting, network, items.of(meetingId));
        return members.activeOf(network.id()).stream()
                .map(member -> message.to(member, links.link(meetingId, member.id())))
                .toList();
    }

    private void tell(String meetingId, Step asked) {
        Meeting meeting = meetings.byId(meetingId);
        if (!meeting.status().isOpen() || meeting.status() == MeetingStatus.IN_SESSION) {
            return;
        }
        Network network = networks.byId(meeting.networkId());
        Map<String, Notice> lastTold = lastTold(meeting);
        Instant now = clock.instant();
        MeetingTimes times = properties.timesOf(meeting);
        Map<Step, List<Member>> byStep = members.activeOf(network.id()).stream()
                .collect(Collectors.groupingBy(member -> step(asked, now, times, member, lastTold)));
        planner.plan(meeting, network, NoticeKind.INVITATION, byStep.getOrDefault(Step.INVITE, List.of()));
        planner.plan(meeting, network, NoticeKind.REMINDER, byStep.getOrDefault(Step.REMIND, List.of()));
        if (meeting.status() == MeetingStatus.PLANNED) {
            meetings.convene(meetingId);
        }
    }

    private static Step step(Step asked, Instant now, MeetingTimes times, Member member, Map<String, Notice> lastTold) {
        Notice last = lastTold.get(member.id());
        if (last != null && last.channel() == Channel.PHONE) {
            return Step.NONE;
        }
        return ConvocationPolicy.decide(asked, now, times, last == null ? null : last.plannedAt())
                .step();
    }

    /** The latest notice each member has about the date as it is now. */
    private Map<String, Notice> lastTold(Meeting meeting) {
        return notices.ledger(meeting.id()).stream()
                .filter(notice -> notice.round() == meeting.sequence() && notice.status() != NoticeStatus.CANCELLED)
                .collect(Collectors.toMap(
                        Notice::memberId, Function.identity(), BinaryOperator.maxBy((one, other) -> one.plannedAt()
                                .compareTo(other.plannedAt()))));
    }
}
