package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.articula.member.Sex;
import org.articula.phone.PhoneNumber;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.promotion.TalkGuest;
import org.articula.promotion.TalkInvitations;
import org.springframework.stereotype.Component;

/** «Convocar a los productores» ({@code F1.1.c}), women in person ({@code F1.1.l}). */
@Component
class InviteProducersTask implements TaskForm<Map<String, Object>, InviteProducersForm> {

    private final TalkInvitations invitations;
    private final TalkHeader header;

    InviteProducersTask(TalkInvitations invitations, TalkHeader header) {
        this.invitations = invitations;
        this.header = header;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String talkId = task.get(TALK_ID);
        List<TalkGuest> guests = invitations.guests(talkId);
        long mails = guests.stream().filter(TalkGuest::byMail).count();
        Predicate<TalkGuest> woman = guest -> guest.producer().sex() == Sex.F;
        Map<String, Object> data = header.of(talkId);
        data.put("message", invitations.messageToAll(talkId));
        data.put("mailText", mailText(mails));
        data.put("mailsPossible", mails > 0);
        data.put("byMail", mails > 0);
        data.put("women", rows(guests, woman));
        data.put("others", rows(guests, woman.or(TalkGuest::byMail).negate()));
        return data;
    }

    @Override
    public Facts complete(UserTask task, InviteProducersForm form) {
        invitations.announce(
                task.get(TALK_ID), form.announcement(), form.personally(), Boolean.TRUE.equals(form.byMail()));
        return Facts.none();
    }

    private static String mailText(long mails) {
        if (mails == 0) {
            return "Todavía no hay productores con correo en la base de datos.";
        }
        return mails == 1
                ? "1 persona tiene correo y recibirá la invitación con la fecha para su calendario."
                : "%d personas tienen correo y recibirán la invitación con la fecha para su calendario."
                        .formatted(mails);
    }

    private static List<Map<String, Object>> rows(List<TalkGuest> guests, Predicate<TalkGuest> which) {
        return guests.stream().filter(which).map(InviteProducersTask::row).toList();
    }

    private static Map<String, Object> row(TalkGuest guest) {
        String phone = guest.producer().phone();
        Map<String, Object> row = new HashMap<>();
        row.put("producerId", guest.producer().id());
        row.put("name", guest.producer().name());
        row.put("phone", phone == null ? "Sin teléfono registrado" : PhoneNumber.readable(phone));
        row.put("telLink", PhoneNumber.link(phone));
        row.put("waLink", guest.waLink());
        row.put("invited", false);
        return row;
    }
}
