package org.articula.invitation;

import java.util.List;
import java.util.Objects;
import org.articula.invitation.MailFacts.Facts;
import org.articula.invitation.MeetingMails.AgendaPoint;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.mail.CalendarAnswer;
import org.articula.mail.CalendarEvent;
import org.articula.mail.CalendarInvite;
import org.articula.mail.CalendarPart;
import org.articula.meeting.Meeting;
import org.articula.network.Network;
import org.articula.notification.MailProperties;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the calendar file that goes with a mail of a meeting (RI.9). */
@Component
class MeetingCalendar {

    private final Links links;
    private final CalendarInvite calendar;
    private final MailProperties sender;

    MeetingCalendar(Links links, CalendarInvite calendar, MailProperties sender) {
        this.links = links;
        this.calendar = calendar;
        this.sender = sender;
    }

    /** @param answer what the member has answered; null before they did */
    CalendarPart of(Notice notice, Facts known, List<AgendaPoint> agenda, @Nullable MemberAnswer answer) {
        boolean takenOut = takenOut(notice.kind());
        Meeting meeting = known.meeting();
        Network network = known.network();
        CalendarEvent event = new CalendarEvent(
                meeting.id() + "@articula",
                // What takes it out must be newer than what the calendar holds
                takenOut ? meeting.sequence() + 1 : meeting.sequence(),
                meeting.startsAt(),
                meeting.durationMinutes(),
                network.zone(),
                "Reunión de la red " + network.name(),
                description(notice, known, agenda),
                meeting.place(),
                sender.fromName(),
                sender.from(),
                notice.recipientName(),
                Objects.requireNonNull(notice.address(), "A mailed notice has an address"),
                answer(answer));
        return takenOut
                ? new CalendarPart("CANCEL", calendar.cancel(event))
                : new CalendarPart("REQUEST", calendar.request(event));
    }

    private static boolean takenOut(NoticeKind kind) {
        return kind == NoticeKind.MEETING_CANCELLED || kind == NoticeKind.MEETING_WITHDRAWN;
    }

    private static CalendarAnswer answer(@Nullable MemberAnswer answer) {
        if (answer == null) {
            return CalendarAnswer.NONE;
        }
        return switch (answer.answer()) {
            case YES -> CalendarAnswer.YES;
            case NO -> CalendarAnswer.NO;
            case REPRESENTATIVE -> CalendarAnswer.REPRESENTATIVE;
        };
    }

    private String description(Notice notice, Facts known, List<AgendaPoint> agenda) {
        if (notice.kind() == NoticeKind.MEETING_CANCELLED) {
            return "La reunión se canceló. No hace falta que responda.";
        }
        if (notice.kind() == NoticeKind.MEETING_WITHDRAWN) {
            return "Usted ya no forma parte de la red. No hace falta que responda.";
        }
        StringBuilder text = new StringBuilder();
        agenda.forEach(
                point -> text.append("%d. %s (%d min)\n".formatted(point.position(), point.title(), point.minutes())));
        return text
                + "\nResponda si asistirá con este enlace (lo que conteste en el calendario no le llega a nadie): "
                + links.link(LinkPurpose.ANSWER, known.meeting().id(), notice.memberId());
    }
}
