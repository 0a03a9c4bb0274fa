package org.articula.process.phone;

import java.util.List;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.articula.phone.PhoneNumber;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Avisar por teléfono» (F2.3.a1): people without e-mail, each with a text ready to send. */
@Component
class NotifyByPhoneTask implements TaskForm<NotifyByPhoneTask.Shown, NotifyByPhoneForm> {

    record Shown(String networkName, String about, @Nullable String message, List<Person> people) {

        /** Somebody to call; without links when the telephone cannot be dialled. */
        record Person(
                String noticeId,
                String name,
                String phone,
                @Nullable String telLink,
                String message,
                @Nullable String waLink,
                boolean told) {}
    }

    private final List<PhoneList> lists;
    private final Notices notices;

    NotifyByPhoneTask(List<PhoneList> lists, Notices notices) {
        this.lists = lists;
        this.notices = notices;
    }

    @Override
    public Shown open(UserTask task) {
        PhoneSheet sheet = lists.stream()
                .filter(list -> task.carries(list.occasion()))
                .findFirst()
                .map(list -> list.of(task.get(list.occasion())))
                .orElseThrow(() -> new IllegalStateException("Nobody knows whom task " + task.id() + " is to call"));
        return new Shown(
                sheet.networkName(),
                sheet.about(),
                sheet.message(),
                sheet.calls().stream().map(NotifyByPhoneTask::row).toList());
    }

    @Override
    public Facts complete(UserTask task, NotifyByPhoneForm form) {
        form.toldNoticeIds().forEach(noticeId -> notices.markPhoned(noticeId, task.userId()));
        return Facts.none();
    }

    private static Shown.Person row(PhoneCall call) {
        return new Shown.Person(
                call.noticeId(),
                call.name(),
                call.phone() == null ? "Sin teléfono registrado" : PhoneNumber.readable(call.phone()),
                PhoneNumber.link(call.phone()),
                call.text(),
                call.waLink(),
                false);
    }
}
