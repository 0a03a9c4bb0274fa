package org.articula.process.phone;

import java.util.List;
import java.util.Map;
import org.articula.notification.Notices;
import org.articula.notification.PhoneCall;
import org.articula.phone.PhoneNumber;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Avisar por teléfono» (F2.3.a1): people without e-mail, each with a text ready to send; what they answer is kept with the call. */
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
                boolean asksAnswer,
                @Nullable String given,
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
        PhoneList list = listOf(task);
        PhoneSheet sheet = list.of(task.get(list.occasion()));
        return new Shown(
                sheet.networkName(),
                sheet.about(),
                sheet.message(),
                sheet.calls().stream().map(call -> row(call, sheet.given())).toList());
    }

    @Override
    public Facts complete(UserTask task, NotifyByPhoneForm form) {
        PhoneList list = listOf(task);
        list.answered(task.get(list.occasion()), form.answers(), task.userId());
        form.toldNoticeIds().forEach(noticeId -> notices.markPhoned(noticeId, task.userId()));
        return Facts.none();
    }

    private PhoneList listOf(UserTask task) {
        return lists.stream()
                .filter(list -> task.carries(list.occasion()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows whom task " + task.id() + " is to call"));
    }

    private static Shown.Person row(PhoneCall call, @Nullable Map<String, String> given) {
        return new Shown.Person(
                call.noticeId(),
                call.name(),
                call.phone() == null ? "Sin teléfono registrado" : PhoneNumber.readable(call.phone()),
                PhoneNumber.link(call.phone()),
                call.text(),
                call.waLink(),
                given != null,
                given == null ? null : given.get(call.noticeId()),
                false);
    }
}
