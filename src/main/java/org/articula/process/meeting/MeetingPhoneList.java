package org.articula.process.meeting;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.Convocation;
import org.articula.meeting.PhoneNotice;
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
    private final MeetingHeader header;

    MeetingPhoneList(Convocation convocation, MeetingHeader header) {
        this.convocation = convocation;
        this.header = header;
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
                .map(notice -> call(notice, texts.get(notice.memberId())))
                .toList();
        Map<String, Object> heading = header.of(meetingId);
        return new PhoneSheet(
                String.valueOf(heading.get("networkName")),
                "%s · %s".formatted(heading.get("whenText"), heading.get("placeText")),
                null,
                calls);
    }

    private static PhoneCall call(Notice notice, PhoneNotice text) {
        return new PhoneCall(notice.id(), notice.recipientName(), text.phone(), text.text(), text.waLink());
    }
}
