package org.articula.process.meeting;

import static org.articula.process.meeting.MeetingVariables.MEETING_ID;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.Convocation;
import org.articula.meeting.PhoneNotice;
import org.articula.notification.Notice;
import org.articula.notification.Notices;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.springframework.stereotype.Component;

/** «Avisar por teléfono» (F2.3.a1): members without e-mail, each with a text ready to send and their own answer link. */
@Component
class NotifyByPhoneTask implements TaskForm<NotifyByPhoneForm> {

    private final Convocation convocation;
    private final Notices notices;
    private final MeetingHeader header;

    NotifyByPhoneTask(Convocation convocation, Notices notices, MeetingHeader header) {
        this.convocation = convocation;
        this.notices = notices;
        this.header = header;
    }

    @Override
    public String formId() {
        return "notifyByPhoneForm";
    }

    @Override
    public Class<NotifyByPhoneForm> fields() {
        return NotifyByPhoneForm.class;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String meetingId = task.get(MEETING_ID);
        Map<String, PhoneNotice> texts = convocation.phoneNotices(meetingId).stream()
                .collect(Collectors.toMap(PhoneNotice::memberId, Function.identity()));
        Map<String, Object> data = header.of(meetingId);
        data.put(
                "people",
                convocation.noticesToPhone(meetingId).stream()
                        .filter(notice -> texts.containsKey(notice.memberId()))
                        .map(notice -> row(notice, texts.get(notice.memberId())))
                        .toList());
        return data;
    }

    @Override
    public Map<String, Object> complete(UserTask task, NotifyByPhoneForm form) {
        form.toldNoticeIds().forEach(noticeId -> notices.markPhoned(noticeId, task.userId()));
        return Map.of();
    }

    private static Map<String, Object> row(Notice notice, PhoneNotice text) {
        Map<String, Object> row = new HashMap<>();
        row.put("noticeId", notice.id());
        row.put("name", notice.recipientName());
        row.put("phone", text.phone() == null ? "Sin teléfono registrado" : text.phone());
        row.put("message", text.text());
        row.put("waLink", text.waLink());
        row.put("told", false);
        return row;
    }
}
