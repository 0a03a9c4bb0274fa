package org.articula.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.articula.meeting.MailFacts.Facts;
import org.articula.network.Network;
import org.articula.notification.CalendarEvent;
import org.articula.notification.CalendarInvite;
import org.articula.notification.CalendarPart;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.MailProperties;
import org.articula.notification.MailTemplates;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.Notices;
import org.articula.notification.Obsolete;
import org.articula.notification.Rendered;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails that call members to a meeting, with its calendar file and the member's own answer links (RI.9). */
@Component
class MeetingMails implements NoticeComposer {

    private final MailFacts facts;
    private final Links links;
    private final MeetingProperties properties;
    private final Notices notices;
    private final MailTemplates templates;
    private final CalendarInvite calendar;
    private final MailProperties sender;
    private final Clock clock;

    MeetingMails(
            MailFacts facts,
            Links links,
            MeetingProperties properties,
            Notices notices,
            MailTemplates templates,
            CalendarInvite calendar,
            MailProperties sender,
            Clock clock) {
        this.facts = facts;
        this.links = links;
        this.properties = properties;
        this.notices = notices;
        this.templates = templates;
        this.calendar = calendar;
        this.sender = sender;
        this.clock = clock;
    }

    /** A point of the agenda as a mail shows it. */
    record AgendaPoint(int position, String title, String ownerName, int minutes) {}

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(
                NoticeKind.INVITATION, NoticeKind.REMINDER, NoticeKind.MEETING_MOVED, NoticeKind.MEETING_CANCELLED);
    }

    @Override
    public Composition compose(Notice notice) {
        Facts known = facts.of(notice.occasionId());
        String obsolete = obsolete(notice, known.meeting());
        if (obsolete != null) {
            return new Obsolete(obsolete);
        }
        Rendered body = templates.render(template(notice.kind()), model(notice, known));
        return new Mail(subject(notice.kind(), known), body.html(), body.text(), List.of(), calendar(notice, known));
    }

    private @Nullable String obsolete(Notice notice, Meeting meeting) {
        boolean cancellation = notice.kind() == NoticeKind.MEETING_CANCELLED;
        if (meeting.status() == MeetingStatus.CANCELLED && !cancellation) {
            return "La reunión se canceló.";
        }
        if (meeting.status() != MeetingStatus.CANCELLED && cancellation) {
            return "La reunión no está cancelada.";
        }
        if (notice.round() < meeting.sequence()) {
            return "La reunión se movió después: hay un aviso más reciente.";
        }
        Instant now = clock.instant();
        if (meeting.status() == MeetingStatus.CLOSED || meeting.hasBegun(now)) {
            return "La reunión ya comenzó.";
        }
        if (notice.kind() == NoticeKind.INVITATION
                && !now.isBefore(properties.timesOf(meeting).reminderAt())
                && reminded(notice)) {
            return "Ya hay un recordatorio con los mismos datos.";
        }
        return null;
    }

    private boolean reminded(Notice invitation) {
        return notices.ledger(invitation.occasionId()).stream()
                .anyMatch(other -> other.kind() == NoticeKind.REMINDER
                        && other.memberId().equals(invitation.memberId())
                        && other.round() == invitation.round());
    }

    private Map<String, Object> model(Notice notice, Facts known) {
        Meeting meeting = known.meeting();
        String answer = links.link(meeting.id(), notice.memberId());
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", known.network().name());
        model.put("memberName", notice.recipientName());
        model.put("meetingNumber", meeting.number());
        model.put(
                "startText",
                SpanishDates.dateTime(meeting.startsAt(), known.network().zone()));
        model.put("durationText", Wording.count(meeting.durationMinutes(), "minuto", "minutos"));
        model.put("placeText", meeting.place());
        model.put(
                "moderatorName",
                meeting.moderatorId() == null ? null : known.names().get(meeting.moderatorId()));
        model.put("agenda", agenda(known));
        model.put("note", meeting.agendaNote());
        model.put("yesLink", answer + "?r=si");
        model.put("noLink", answer + "?r=no");
        model.put("representativeLink", answer + "?r=rep");
        model.put("reason", reason(notice.kind(), known));
        model.put("formerStartText", formerStart(known));
        return model;
    }

    private static List<AgendaPoint> agenda(Facts known) {
        return known.agenda().stream()
                .map(item -> new AgendaPoint(
                        item.position(),
                        item.title(),
                        item.ownerId() == null ? "" : known.names().getOrDefault(item.ownerId(), ""),
                        item.minutes()))
                .toList();
    }

    private static @Nullable String reason(NoticeKind kind, Facts known) {
        if (kind == NoticeKind.MEETING_CANCELLED) {
            return known.meeting().cancelReason();
        }
        return known.lastMove() == null ? null : known.lastMove().reason();
    }

    private static @Nullable String formerStart(Facts known) {
        // A meeting that only changed place was never on another date
        return known.lastMove() == null
                        || known.lastMove()
                                .fromStartsAt()
                                .equals(known.meeting().startsAt())
                ? null
                : SpanishDates.dateTime(
                        known.lastMove().fromStartsAt(), known.network().zone());
    }

    private static String template(NoticeKind kind) {
        return switch (kind) {
            case INVITATION -> "meeting-invitation";
            case REMINDER -> "meeting-reminder";
            case MEETING_MOVED -> "meeting-moved";
            case MEETING_CANCELLED -> "meeting-cancelled";
            default -> throw new IllegalArgumentException("No mail of a meeting: " + kind);
        };
    }

    private static String subject(NoticeKind kind, Facts known) {
        String when = SpanishDates.dateTime(
                known.meeting().startsAt().atZone(known.network().zone()).toLocalDateTime());
        String about = " de la red " + known.network().name() + ": " + when;
        return switch (kind) {
            case INVITATION -> "Invitación a la reunión" + about;
            case REMINDER -> "Recordatorio de la reunión" + about;
            case MEETING_MOVED -> "Cambio en la reunión" + about;
            case MEETING_CANCELLED -> "Cancelada la reunión" + about;
            default -> throw new IllegalArgumentException("No mail of a meeting: " + kind);
        };
    }

    private CalendarPart calendar(Notice notice, Facts known) {
        boolean cancellation = notice.kind() == NoticeKind.MEETING_CANCELLED;
        Meeting meeting = known.meeting();
        Network network = known.network();
        CalendarEvent event = new CalendarEvent(
                meeting.id() + "@articula",
                // A cancellation must be newer than what the calendar holds
                cancellation ? meeting.sequence() + 1 : meeting.sequence(),
                meeting.startsAt(),
                meeting.durationMinutes(),
                network.zone(),
                "Reunión de la red " + network.name(),
                description(notice, known),
                meeting.place(),
                sender.fromName(),
                sender.from(),
                notice.recipientName(),
                Objects.requireNonNull(notice.address(), "A mailed notice has an address"));
        return cancellation
                ? new CalendarPart("CANCEL", calendar.cancel(event))
                : new CalendarPart("REQUEST", calendar.request(event));
    }

    private String description(Notice notice, Facts known) {
        if (notice.kind() == NoticeKind.MEETING_CANCELLED) {
            return "La reunión se canceló.";
        }
        StringBuilder text = new StringBuilder();
        agenda(known)
                .forEach(point ->
                        text.append("%d. %s (%d min)\n".formatted(point.position(), point.title(), point.minutes())));
        return text + "\nResponda si asistirá: " + links.link(known.meeting().id(), notice.memberId());
    }
}
