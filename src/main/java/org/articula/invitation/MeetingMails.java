package org.articula.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.invitation.MailFacts.Facts;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.mail.MailTemplates;
import org.articula.mail.Rendered;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.Obsolete;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails that call members to a meeting, with its calendar file and the member's own answer links (RI.9). */
@Component
class MeetingMails implements NoticeComposer {

    private final MailFacts facts;
    private final Links links;
    private final AnswerTable answers;
    private final MailTemplates templates;
    private final MeetingCalendar calendar;
    private final Clock clock;

    MeetingMails(
            MailFacts facts,
            Links links,
            AnswerTable answers,
            MailTemplates templates,
            MeetingCalendar calendar,
            Clock clock) {
        this.facts = facts;
        this.links = links;
        this.answers = answers;
        this.templates = templates;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A point of the agenda as a mail shows it. */
    record AgendaPoint(int position, String title, String ownerName, int minutes) {}

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(
                NoticeKind.INVITATION,
                NoticeKind.REMINDER,
                NoticeKind.MEETING_MOVED,
                NoticeKind.MEETING_CANCELLED,
                NoticeKind.MEETING_WITHDRAWN);
    }

    @Override
    public Letter letter(Batch batch) {
        Facts known = facts.of(batch.occasionId());
        List<AgendaPoint> agenda = agenda(known);
        Map<String, MemberAnswer> given = answers.of(List.of(batch.occasionId())).stream()
                .collect(Collectors.toMap(MemberAnswer::memberId, Function.identity()));
        return notice -> composition(notice, batch.told().heard(notice.memberId()), known, agenda, given);
    }

    private Composition composition(
            Notice notice, boolean knows, Facts known, List<AgendaPoint> agenda, Map<String, MemberAnswer> given) {
        String obsolete = obsolete(notice, known.meeting(), knows);
        if (obsolete != null) {
            return new Obsolete(obsolete);
        }
        NoticeKind wording = wording(notice.kind(), knows);
        Rendered body = templates.render(template(wording), model(notice, wording, known, agenda));
        // Only who was told before can have answered
        MemberAnswer answer = knows ? given.get(notice.memberId()) : null;
        return new Mail(
                subject(wording, known),
                body.html(),
                body.text(),
                List.of(),
                calendar.of(notice, known, agenda, answer));
    }

    /** What somebody never heard of has not changed for them, and they cannot be reminded of it. */
    private static NoticeKind wording(NoticeKind kind, boolean knows) {
        boolean newToThem = !knows && (kind == NoticeKind.REMINDER || kind == NoticeKind.MEETING_MOVED);
        return newToThem ? NoticeKind.INVITATION : kind;
    }

    private @Nullable String obsolete(Notice notice, Meeting meeting, boolean knows) {
        boolean cancellation = notice.kind() == NoticeKind.MEETING_CANCELLED;
        if (!knows && (cancellation || notice.kind() == NoticeKind.MEETING_WITHDRAWN)) {
            return "No se le había invitado.";
        }
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
        return null;
    }

    private Map<String, Object> model(Notice notice, NoticeKind wording, Facts known, List<AgendaPoint> agenda) {
        Meeting meeting = known.meeting();
        String answer = links.link(LinkPurpose.ANSWER, meeting.id(), notice.memberId());
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
        model.put("agenda", agenda);
        model.put("note", meeting.agendaNote());
        model.put("yesLink", answer + "?r=si");
        model.put("noLink", answer + "?r=no");
        model.put("representativeLink", answer + "?r=rep");
        model.put("reason", reason(wording, known));
        model.put("noticesLink", links.link(LinkPurpose.NOTICES, known.network().id(), notice.memberId()));
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
            case MEETING_WITHDRAWN -> "meeting-withdrawn";
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
            case MEETING_WITHDRAWN -> "Ya no se le espera en la reunión" + about;
            default -> throw new IllegalArgumentException("No mail of a meeting: " + kind);
        };
    }
}
