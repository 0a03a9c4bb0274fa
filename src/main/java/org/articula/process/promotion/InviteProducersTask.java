package org.articula.process.promotion;

import static org.articula.process.promotion.PromotionVariables.TALK_ID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.Predicate;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.phone.PhoneNumber;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkGuest;
import org.articula.promotion.TalkInvitations;
import org.articula.promotion.Talks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Convocar a los productores» ({@code F1.1.c}), women in person ({@code F1.1.l}). */
@Component
class InviteProducersTask implements TaskForm<InviteProducersTask.Shown, InviteProducersForm> {

    record Shown(
            @JsonUnwrapped TalkHeader header,
            String message,
            String mailText,
            boolean mailsPossible,
            boolean byMail,
            List<Guest> women,
            List<Guest> others) {

        /** Somebody to call or write to. */
        record Guest(
                String producerId,
                String name,
                String phone,
                @Nullable String telLink,
                @Nullable String waLink,
                boolean invited) {

            static Guest of(TalkGuest guest) {
                String phone = guest.producer().phone();
                return new Guest(
                        guest.producer().id(),
                        guest.producer().name(),
                        phone == null ? "Sin teléfono registrado" : PhoneNumber.readable(phone),
                        PhoneNumber.link(phone),
                        guest.waLink(),
                        false);
            }
        }
    }

    private final TalkInvitations invitations;
    private final Talks talks;
    private final Networks networks;

    InviteProducersTask(TalkInvitations invitations, Talks talks, Networks networks) {
        this.invitations = invitations;
        this.talks = talks;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Talk talk = talks.byId(task.get(TALK_ID));
        List<TalkGuest> guests = invitations.guests(talk.id());
        long mails = guests.stream().filter(TalkGuest::byMail).count();
        Predicate<TalkGuest> woman = guest -> guest.producer().sex() == Sex.F;
        return new Shown(
                TalkHeader.of(talk, networks.byId(talk.networkId())),
                invitations.messageToAll(talk.id()),
                mailText(mails),
                mails > 0,
                mails > 0,
                rows(guests, woman),
                rows(guests, woman.or(TalkGuest::byMail).negate()));
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

    private static List<Shown.Guest> rows(List<TalkGuest> guests, Predicate<TalkGuest> which) {
        return guests.stream().filter(which).map(Shown.Guest::of).toList();
    }
}
