package org.articula.invitation;

import java.util.List;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItem;
import org.articula.mail.WhatsApp;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.notification.Told;
import org.articula.shared.SpanishDates;

/** The words for a telephone call or a message, the same for every member but for name, link and what they were told before. */
record PhoneMessage(Meeting meeting, Network network, List<AgendaItem> agenda, Told told) {

    PhoneNotice to(Member member, String answerLink) {
        String text = text(member, answerLink);
        return new PhoneNotice(member.id(), member.name(), member.phone(), text, WhatsApp.link(member.phone(), text));
    }

    private String text(Member member, String answerLink) {
        String when = SpanishDates.dateTime(meeting.startsAt(), network.zone());
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return "Hola, %s. La reunión de la red %s del %s se canceló. Motivo: %s"
                    .formatted(member.name(), network.name(), when, meeting.cancelReason());
        }
        return opening(member.id()).formatted(member.name(), network.name(), when, meeting.place())
                + topics()
                + " Por favor, responda si asistirá aquí: " + answerLink;
    }

    private String opening(String memberId) {
        if (told.heardOf(memberId, meeting.sequence())) {
            return "Hola, %s. La red %s le recuerda su reunión del %s, en %s.";
        }
        return told.heard(memberId)
                ? "Hola, %s. La reunión de la red %s cambió: será el %s, en %s."
                : "Hola, %s. La red %s le invita a su reunión del %s, en %s.";
    }

    private String topics() {
        return agenda.isEmpty()
                ? ""
                : agenda.stream().map(AgendaItem::title).collect(Collectors.joining("; ", " Agenda: ", "."));
    }
}
