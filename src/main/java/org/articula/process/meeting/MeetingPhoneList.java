package org.articula.process.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.invitation.Convocation;
import org.articula.invitation.PhoneNotice;
import org.articula.invitation.PhonedAnswer;
import org.articula.invitation.PhonedAnswers;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.minutes.MinutesCalls;
import org.articula.network.Networks;
import org.articula.notification.Notice;
import org.articula.notification.PhoneCall;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.phone.PhoneList;
import org.articula.process.phone.PhoneSheet;
import org.springframework.stereotype.Component;

/** Members whom mail does not reach: before a meeting each with their own answer link (F2.3.a1), after it with its minutes (RI.10). */
@Component
class MeetingPhoneList implements PhoneList {

    /** Minutes are worth telling until the next meeting begins, or so long when nobody knows when that is. */
    private static final Duration WORTH_TELLING = Duration.ofDays(14);

    private final Convocation convocation;
    private final PhonedAnswers answers;
    private final MinutesCalls minutes;
    private final Meetings meetings;
    private final Networks networks;
    private final MeetingHeaders headers;
    private final Clock clock;

    MeetingPhoneList(
            Convocation convocation,
            PhonedAnswers answers,
            MinutesCalls minutes,
            Meetings meetings,
            Networks networks,
            MeetingHeaders headers,
            Clock clock) {
        this.answers = answers;
        this.minutes = minutes;
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
        MeetingHeader heading = headers.of(meetingId);
        Meeting meeting = meetings.byId(meetingId);
        if (meeting.status() == MeetingStatus.CLOSED) {
            String about = "acta de la reunión %d, %s".formatted(heading.meetingNumber(), heading.whenText());
            return new PhoneSheet(heading.networkName(), about, null, minutes.of(meetingId));
        }
        Map<String, PhoneNotice> texts = convocation.phoneNotices(meetingId).stream()
                .collect(Collectors.toMap(PhoneNotice::memberId, Function.identity()));
        List<Notice> toCall = convocation.noticesToPhone(meetingId).stream()
                .filter(notice -> texts.containsKey(notice.memberId()))
                .toList();
        List<PhoneCall> calls = toCall.stream()
                .map(notice -> call(notice, requireNonNull(texts.get(notice.memberId()))))
                .toList();
        return new PhoneSheet(
                heading.networkName(),
                heading.whenText() + " · " + heading.placeText(),
                null,
                calls,
                isAhead(meeting) ? answers.given(meetingId, toCall) : null);
    }

    @Override
    public void answered(String meetingId, List<PhonedAnswer> people, String by) {
        answers.record(meetingId, people, by);
    }

    @Override
    public Optional<Pending> pending(String occasionId) {
        Meeting meeting = meetings.find(occasionId).orElse(null);
        if (meeting == null) {
            return Optional.empty();
        }
        if (meeting.status() == MeetingStatus.CLOSED) {
            return minutes.needed(occasionId) ? Optional.of(pending(meeting, minutesUntil(meeting))) : Optional.empty();
        }
        return isAhead(meeting) && !convocation.noticesToPhone(occasionId).isEmpty()
                ? Optional.of(pending(meeting, meeting.startsAt()))
                : Optional.empty();
    }

    private Pending pending(Meeting meeting, Instant until) {
        return new Pending(
                meeting.networkId(), networks.byId(meeting.networkId()).code(), until);
    }

    private boolean isAhead(Meeting meeting) {
        return meeting.status().isOpen()
                && meeting.status() != MeetingStatus.IN_SESSION
                && clock.instant().isBefore(meeting.startsAt());
    }

    private Instant minutesUntil(Meeting meeting) {
        Instant now = clock.instant();
        Instant next = meeting.nextStartsAt();
        return next != null && next.isAfter(now) ? next : now.plus(WORTH_TELLING);
    }

    private static PhoneCall call(Notice notice, PhoneNotice text) {
        return new PhoneCall(notice.id(), notice.recipientName(), text.phone(), text.text(), text.waLink());
    }
}
