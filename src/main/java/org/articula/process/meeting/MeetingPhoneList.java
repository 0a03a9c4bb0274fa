package org.articula.process.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.invitation.Convocation;
import org.articula.invitation.PhoneNotice;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.network.Networks;
import org.articula.notification.Notice;
import org.articula.notification.PhoneCall;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.phone.PhoneList;
import org.articula.process.phone.PhoneSheet;
import org.springframework.stereotype.Component;

/** Members whom mail does not reach, each with their own answer link (F2.3.a1). */
@Component
class MeetingPhoneList implements PhoneList {

    private final Convocation convocation;
    private final Meetings meetings;
    private final Networks networks;
    private final MeetingHeaders headers;
    private final Clock clock;

    MeetingPhoneList(
            Convocation convocation, Meetings meetings, Networks networks, MeetingHeaders headers, Clock clock) {
        this.meetings = meetings;
        this.networks = networks;
        this.clock = clock;
        this.convocation = convocation;
        this.headers = headers;
    }

    @Override
    public ProcessVariable<String> occasion() {
        return MeetingVariables.MEETING_ID;
    }

    @Override
    public PhoneSheet of(String meetingId) {
        Map<String, PhoneNotice> texts = convocation.phoneNotices(meetingId).stream()
                .collect(Collectors.toMap(PhoneNotice::memberId, Function.identity()));
        List<PhoneCall> calls = convocation.noticesToPhone(meetingId).stream()
                .filter(notice -> texts.containsKey(notice.memberId()))
                .map(notice -> call(notice, requireNonNull(texts.get(notice.memberId()))))
                .toList();
        MeetingHeader heading = headers.of(meetingId);
        return new PhoneSheet(heading.networkName(), heading.whenText() + " · " + heading.placeText(), null, calls);
    }

    @Override
    public Optional<Pending> pending(String occasionId) {
        if (convocation.noticesToPhone(occasionId).isEmpty()) {
            return Optional.empty();
        }
        Meeting meeting = meetings.byId(occasionId);
        boolean ahead = meeting.status().isOpen()
                && meeting.status() != MeetingStatus.IN_SESSION
                && clock.instant().isBefore(meeting.startsAt());
        return ahead
                ? Optional.of(new Pending(
                        meeting.networkId(), networks.byId(meeting.networkId()).code(), meeting.startsAt()))
                : Optional.empty();
    }

    private static PhoneCall call(Notice notice, PhoneNotice text) {
        return new PhoneCall(notice.id(), notice.recipientName(), text.phone(), text.text(), text.waLink());
    }
}
