package org.articula.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.notification.WhatsApp;
import org.articula.shared.SpanishDates;

/** The words for a telephone call or a message, the same for every member but for name and link. */
record PhoneMessage(Meeting meeting, Network network, List<AgendaItem> agenda) {

    PhoneNotice to(Member member, String answerLink) {
        String text = text(member.name(), answerLink);
        return new PhoneNotice(member.id(), member.name(), member.phone(), text, WhatsApp.link(member.phone(), text));
    }

    private String text(String name, String answerLink) {
        String when = SpanishDates.dateTime(meeting.startsAt(), network.zone());
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return "Hola, %s. La reunión de la red %s del %s se canceló. Motivo: %s"
                    .formatted(name, network.name(), when, meeting.cancelReason());
        }
        String opening = meeting.sequence() == 0
                ? "Hola, %s. La red %s le invita a su reunión del %s, en %s."
                : "Hola, %s. La reunión de la red %s cambió: será el %s, en %s.";
        return opening.formatted(name, network.name(), when, meeting.place())
                + topics()
                + " Por favor, responda si asistirá aquí: " + answerLink;
    }

    private String topics() {
        return agenda.isEmpty()
                ? ""
                : agenda.stream().map(AgendaItem::title).collect(Collectors.joining("; ", " Agenda: ", "."));
    }
}
