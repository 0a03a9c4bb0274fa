package org.articula.minutes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closed minutes for those whom mail does not reach (RI.10): the same in a message, to send or to read out. */
@Service
@Transactional(readOnly = true)
public class MinutesCalls {

    private final Meetings meetings;
    private final MinutesBook minutes;
    private final Members members;
    private final Notices notices;
    private final Links links;

    MinutesCalls(Meetings meetings, MinutesBook minutes, Members members, Notices notices, Links links) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.members = members;
        this.notices = notices;
        this.links = links;
    }

    /** Whether somebody still has to be told. @throws java.util.NoSuchElementException if there is no such meeting */
    public boolean needed(String meetingId) {
        return !waiting(meetings.byId(meetingId)).isEmpty();
    }

    /**
     * Whom to tell, in the order in which they were planned; nobody before the minutes are closed.
     *
     * @throws java.util.NoSuchElementException if there is no such meeting
     */
    public List<PhoneCall> of(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        List<Notice> waiting = waiting(meeting);
        if (waiting.isEmpty()) {
            return List.of();
        }
        MinutesMessage message = new MinutesMessage(minutes.document(meetingId));
        Map<String, Member> people = members.activeOf(meeting.networkId()).stream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
        return waiting.stream()
                .filter(notice -> people.containsKey(notice.memberId()))
                .map(notice -> call(notice, Objects.requireNonNull(people.get(notice.memberId())), message))
                .toList();
    }

    private List<Notice> waiting(Meeting meeting) {
        return meeting.status() != MeetingStatus.CLOSED
                ? List.of()
                : notices.ledger(meeting.id()).stream()
                        .filter(notice -> notice.kind() == NoticeKind.MINUTES && notice.awaitsCall())
                        .toList();
    }

    private PhoneCall call(Notice notice, Member member, MinutesMessage message) {
        String choose = links.link(LinkPurpose.NOTICES, member.networkId(), member.id());
        return PhoneCall.of(notice, member.phone(), message.to(member.name(), choose));
    }
}
