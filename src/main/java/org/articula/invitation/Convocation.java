package org.articula.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.agenda.Agendas;
import org.articula.invitation.ConvocationPolicy.Standing;
import org.articula.invitation.ConvocationPolicy.Step;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingProgress;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.MeetingTimes;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.MemberLeft;
import org.articula.member.Members;
import org.articula.member.MembersJoined;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.CallsAdded;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.notification.NoticesPlanned;
import org.articula.notification.Told;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Calls the members to a meeting (RI.9, F2.3.a1): an invitation, a reminder, and never what is of no use any more. */
@Service
@Transactional
public class Convocation {

    /** Minutes are told by who keeps them, and who left needs no call to know it. */
    private static final Set<NoticeKind> CALLED_ABOUT = EnumSet.of(
            NoticeKind.INVITATION, NoticeKind.REMINDER, NoticeKind.MEETING_MOVED, NoticeKind.MEETING_CANCELLED);

    private final Meetings meetings;
    private final MeetingProgress progress;
    private final Agendas agendas;
    private final Networks networks;
    private final Members members;
    private final Notices notices;
    private final NoticePlanner planner;
    private final Links links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Convocation(
            Meetings meetings,
            MeetingProgress progress,
            Agendas agendas,
            Networks networks,
            Members members,
            Notices notices,
            NoticePlanner planner,
            Links links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.meetings = meetings;
        this.progress = progress;
        this.agendas = agendas;
        this.networks = networks;
        this.members = members;
        this.notices = notices;
        this.planner = planner;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Plans what members need now: the invitation or, for those who have it when the time for the reminder has come already, the
     * reminder. Whoever knows this date already, from the notice that moved the meeting, is left alone. Repeating changes nothing.
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

    /**
     * Invites people who came into the network after the others were invited, at once; a meeting nobody has been invited to calls
     * everybody in its time.
     */
    @EventListener
    void on(MembersJoined joined) {
        meetings.open(List.of(joined.networkId())).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.CONVENED)
                .filter(meeting -> !meeting.hasBegun(clock.instant()))
                .forEach(meeting -> {
                    planner.plan(meeting, networks.byId(joined.networkId()), NoticeKind.INVITATION, joined.members());
                    events.publishEvent(new CallsAdded(meeting.id()));
                });
    }

    /** Takes meetings ahead out of the calendar of somebody who left, if they were told of them; nothing else goes out to them. */
    @EventListener
    void on(MemberLeft left) {
        Member member = left.member();
        for (Meeting meeting : meetings.open(List.of(member.networkId()))) {
            notices.cancelPending(meeting.id(), List.of(member.id()), "Ya no pertenece a la red.");
            if (StringUtils.hasText(member.email())
                    && !meeting.hasBegun(clock.instant())
                    && notices.membersTold(meeting.id()).contains(member.id())) {
                Network network = networks.byId(member.networkId());
                planner.plan(meeting, network, NoticeKind.MEETING_WITHDRAWN, List.of(member));
            }
        }
    }

    /** Whom somebody must still tell about this meeting by telephone. */
    @Transactional(readOnly = true)
    public List<Notice> noticesToPhone(String meetingId) {
        return notices.ledger(meetingId).stream()
                .filter(notice -> CALLED_ABOUT.contains(notice.kind()) && notice.awaitsCall())
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
        Told told = Told.of(notices.ledger(meetingId));
        PhoneMessage message = new PhoneMessage(meeting, network, agendas.points(meetingId), told);
        return members.activeOf(network.id()).stream()
                .map(member -> message.to(member, links.link(LinkPurpose.ANSWER, meetingId, member.id())))
                .toList();
    }

    private void tell(String meetingId, Step asked) {
        Meeting meeting = meetings.byId(meetingId);
        if (!meeting.status().isOpen() || meeting.status() == MeetingStatus.IN_SESSION) {
            return;
        }
        Network network = networks.byId(meeting.networkId());
        List<Notice> ledger = notices.ledger(meeting.id());
        Map<String, Standing> standings = standings(meeting, ledger);
        Instant now = clock.instant();
        MeetingTimes times = meetings.timesOf(meeting);
        Map<Step, List<Member>> byStep = members.activeOf(network.id()).stream()
                .collect(Collectors.groupingBy(member -> ConvocationPolicy.decide(
                                asked, now, times, standings.getOrDefault(member.id(), Standing.NOTHING))
                        .step()));
        planner.plan(meeting, network, NoticeKind.INVITATION, byStep.getOrDefault(Step.INVITE, List.of()));
        planner.plan(meeting, network, NoticeKind.MEETING_MOVED, byStep.getOrDefault(Step.TELL_CHANGE, List.of()));
        planner.plan(meeting, network, NoticeKind.REMINDER, byStep.getOrDefault(Step.REMIND, List.of()));
        if (asked == Step.REMIND && ledger.stream().anyMatch(notice -> waitsToBeMailed(meeting, notice))) {
            // Nobody is reminded of an invitation that has not gone out; it is tried once more instead
            events.publishEvent(new NoticesPlanned(network.id(), network.code(), meetingId));
        }
        if (meeting.status() == MeetingStatus.PLANNED) {
            progress.convene(meetingId);
        }
    }

    private static Map<String, Standing> standings(Meeting meeting, List<Notice> ledger) {
        return ledger.stream()
                .filter(notice -> notice.status() != NoticeStatus.CANCELLED)
                .collect(Collectors.groupingBy(
                        Notice::memberId,
                        Collectors.collectingAndThen(Collectors.toList(), own -> standing(meeting, own))));
    }

    private static boolean waitsToBeMailed(Meeting meeting, Notice notice) {
        return notice.round() == meeting.sequence()
                && notice.channel() == Channel.EMAIL
                && notice.status() == NoticeStatus.PLANNED;
    }

    private static Standing standing(Meeting meeting, List<Notice> own) {
        Notice last = own.stream()
                .filter(notice -> notice.round() == meeting.sequence() && notice.told())
                .max(Comparator.comparing(Notice::plannedAt))
                .orElse(null);
        return new Standing(
                last == null ? null : last.plannedAt(),
                last != null && last.status() == NoticeStatus.PHONED,
                own.stream().anyMatch(notice -> notice.round() == meeting.sequence() && !notice.told()),
                own.stream().anyMatch(notice -> notice.round() != meeting.sequence() && notice.told()));
    }
}
