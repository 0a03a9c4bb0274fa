package org.articula.diagnosis;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.mail.CalendarAnswer;
import org.articula.mail.CalendarEvent;
import org.articula.mail.CalendarInvite;
import org.articula.mail.CalendarPart;
import org.articula.mail.MailAttachment;
import org.articula.mail.MailTemplates;
import org.articula.mail.Rendered;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.notification.Composition;
import org.articula.notification.Mail;
import org.articula.notification.MailProperties;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.Obsolete;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails that tell a member of the interview, with its calendar file and, when it is handed over by mail, the guide ({@code F2.2.a}). */
@Component
class InterviewMails implements NoticeComposer {

    private final DiagnosisTable table;
    private final Networks networks;
    private final MailTemplates templates;
    private final CalendarInvite calendar;
    private final DiagnosisDocuments documents;
    private final MailProperties sender;
    private final Clock clock;

    InterviewMails(
            DiagnosisTable table,
            Networks networks,
            MailTemplates templates,
            CalendarInvite calendar,
            DiagnosisDocuments documents,
            MailProperties sender,
            Clock clock) {
        this.table = table;
        this.networks = networks;
        this.templates = templates;
        this.calendar = calendar;
        this.documents = documents;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(
                NoticeKind.INTERVIEW_FIXED,
                NoticeKind.INTERVIEW_MOVED,
                NoticeKind.INTERVIEW_REMINDER,
                NoticeKind.INTERVIEW_CANCELLED);
    }

    @Override
    public Letter letter(Batch batch) {
        DiagnosisRound round = table.round(batch.occasionId()).orElseThrow();
        Network network = networks.byId(round.networkId());
        Map<String, Diagnosis> known =
                table.ofRound(round.id()).stream().collect(Collectors.toMap(Diagnosis::memberId, Function.identity()));
        return notice -> composition(notice, known.get(notice.memberId()), network);
    }

    private Composition composition(Notice notice, @Nullable Diagnosis diagnosis, Network network) {
        if (diagnosis == null || diagnosis.interviewAt() == null) {
            return new Obsolete("Ya no hay entrevista.");
        }
        String obsolete = obsolete(notice, diagnosis, network);
        if (obsolete != null) {
            return new Obsolete(obsolete);
        }
        InterviewMessage message = new InterviewMessage(diagnosis, network);
        Rendered body = templates.render("interview", model(notice, message));
        CalendarEvent event = event(notice, message);
        return new Mail(
                subject(notice.kind()) + message.whenText(),
                body.html(),
                body.text(),
                guide(notice, diagnosis, network),
                notice.kind() == NoticeKind.INTERVIEW_CANCELLED
                        ? new CalendarPart("CANCEL", calendar.cancel(event))
                        : new CalendarPart("REQUEST", calendar.request(event)));
    }

    private @Nullable String obsolete(Notice notice, Diagnosis diagnosis, Network network) {
        Instant at = Objects.requireNonNull(diagnosis.interviewAt());
        boolean cancelled = notice.kind() == NoticeKind.INTERVIEW_CANCELLED;
        if (!cancelled && (network.status() == NetworkStatus.ENDED || network.status() == NetworkStatus.SUSPENDED)) {
            return "La red %s.".formatted(network.status().words());
        }
        if (!cancelled && diagnosis.status() != DiagnosisStatus.FIXED) {
            return "La entrevista ya se hizo o no se hará.";
        }
        if (notice.round() < diagnosis.interviewRound()) {
            return "La entrevista cambió después: hay un aviso más reciente.";
        }
        return clock.instant().isBefore(at) ? null : "La entrevista ya pasó.";
    }

    private List<MailAttachment> guide(Notice notice, Diagnosis diagnosis, Network network) {
        return notice.kind() == NoticeKind.INTERVIEW_FIXED && diagnosis.guideChannel() == GuideChannel.EMAIL
                ? List.of(new MailAttachment(
                        "guia-diagnostico-%s.pdf".formatted(network.code()),
                        "application/pdf",
                        documents.blank(network.id())))
                : List.of();
    }

    private static Map<String, Object> model(Notice notice, InterviewMessage message) {
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", message.network().name());
        model.put("memberName", notice.recipientName());
        model.put("opening", message.opening(notice.kind()));
        model.put("closing", message.closing(notice.kind()));
        model.put("startText", message.whenText());
        model.put("interviewer", message.diagnosis().interviewer());
        return model;
    }

    private static String subject(NoticeKind kind) {
        return switch (kind) {
            case INTERVIEW_MOVED -> "Cambio en su entrevista: ";
            case INTERVIEW_CANCELLED -> "Ya no habrá entrevista: ";
            case INTERVIEW_REMINDER -> "Recordatorio de su entrevista: ";
            default -> "Entrevista de su diagnóstico: ";
        };
    }

    private CalendarEvent event(Notice notice, InterviewMessage message) {
        return new CalendarEvent(
                message.diagnosis().id() + "@articula",
                message.diagnosis().interviewRound(),
                message.interviewAt(),
                DiagnosisLimits.INTERVIEW_MINUTES,
                message.network().zone(),
                "Entrevista: diagnóstico de su negocio",
                "Lea antes la guía y prepare lo que sepa. Lo que cuente queda entre usted y quienes articulan la red.",
                "En su negocio",
                sender.fromName(),
                sender.from(),
                notice.recipientName(),
                Objects.requireNonNull(notice.address(), "A mailed notice has an address"),
                CalendarAnswer.NONE);
    }
}
