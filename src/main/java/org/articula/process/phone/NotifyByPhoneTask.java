package org.articula.process.phone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.articula.phone.PhoneNumber;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Avisar por teléfono» (F2.3.a1): people without e-mail, each with a text ready to send. */
@Component
class NotifyByPhoneTask implements TaskForm<Map<String, Object>, NotifyByPhoneForm> {

    private final List<PhoneList> lists;
    private final Notices notices;

    NotifyByPhoneTask(List<PhoneList> lists, Notices notices) {
        this.lists = lists;
        this.notices = notices;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        PhoneSheet sheet = lists.stream()
                .filter(list -> task.carries(list.occasion()))
                .findFirst()
                .map(list -> list.of(task.get(list.occasion())))
                .orElseThrow(() -> new IllegalStateException("Nobody knows whom task " + task.id() + " is to call"));
        Map<String, Object> data = new HashMap<>();
        data.put("networkName", sheet.networkName());
        data.put("about", sheet.about());
        data.put("message", sheet.message());
        data.put("people", sheet.calls().stream().map(NotifyByPhoneTask::row).toList());
        return data;
    }

    @Override
    public Facts complete(UserTask task, NotifyByPhoneForm form) {
        form.toldNoticeIds().forEach(noticeId -> notices.markPhoned(noticeId, task.userId()));
        return Facts.none();
    }

    private static Map<String, Object> row(PhoneCall call) {
        Map<String, Object> row = new HashMap<>();
        row.put("noticeId", call.noticeId());
        row.put("name", call.name());
        row.put("phone", call.phone() == null ? "Sin teléfono registrado" : PhoneNumber.readable(call.phone()));
        row.put("telLink", PhoneNumber.link(call.phone()));
        row.put("message", call.text());
        row.put("waLink", call.waLink());
        row.put("told", false);
        return row;
    }
}
