package org.articula.member;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.mail.MailTemplates;
import org.articula.mail.Rendered;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.springframework.stereotype.Component;

/** Writes the mail that tells somebody what their network decided about them ({@code RI.15}, {@code RI.20}). */
@Component
class DecisionMails implements NoticeComposer {

    private final DecisionReader decisions;
    private final MailTemplates templates;

    DecisionMails(DecisionReader decisions, MailTemplates templates) {
        this.decisions = decisions;
        this.templates = templates;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.MEMBERSHIP_DECISION, NoticeKind.MEMBERSHIP_REVIEW);
    }

    @Override
    public Letter letter(Batch batch) {
        DecisionNews news = decisions.read(batch.kind(), batch.occasionId());
        return notice -> mail(notice, news);
    }

    private Mail mail(Notice notice, DecisionNews news) {
        Rendered body = templates.render(
                "membership-decision",
                Map.of(
                        "networkName", news.network().name(),
                        "personName", notice.recipientName(),
                        "decision", news.decision(),
                        "reason", news.reason(),
                        "closing", news.closing()));
        String subject =
                "Decisión sobre %s: %s".formatted(news.title(), news.network().name());
        return new Mail(subject, body.html(), body.text(), List.of(), null);
    }
}
