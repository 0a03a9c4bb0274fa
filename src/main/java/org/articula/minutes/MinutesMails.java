package org.articula.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.document.StoredFile;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.mail.MailAttachment;
import org.articula.mail.MailTemplates;
import org.articula.mail.Rendered;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.springframework.stereotype.Component;

/** Writes the mail that brings everybody the closed minutes (RI.10). */
@Component
class MinutesMails implements NoticeComposer {

    private final MinutesBook minutes;
    private final MinutesFiles files;
    private final MailTemplates templates;
    private final Links links;

    MinutesMails(MinutesBook minutes, MinutesFiles files, MailTemplates templates, Links links) {
        this.links = links;
        this.minutes = minutes;
        this.files = files;
        this.templates = templates;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.MINUTES);
    }

    @Override
    public Letter letter(Batch batch) {
        MinutesDocument document = minutes.document(batch.occasionId());
        StoredFile file = files.of(batch.occasionId());
        return notice -> mail(notice, document, file);
    }

    private Mail mail(Notice notice, MinutesDocument document, StoredFile file) {
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", document.networkName());
        model.put("memberName", notice.recipientName());
        model.put("title", document.title());
        model.put("dateText", document.dateText());
        model.put("quorumReached", document.quorumReached());
        model.put("quorumSentence", document.quorumSentence());
        model.put("hoursSentence", document.hoursSentence());
        model.put("agreements", document.agreements());
        model.put("pending", document.stillPending());
        model.put("nextMeetingText", document.nextMeetingText());
        model.put("noticesLink", links.link(LinkPurpose.NOTICES, notice.networkId(), notice.memberId()));
        Rendered body = templates.render("meeting-minutes", model);
        String subject = "%s de la red %s, %s".formatted(document.title(), document.networkName(), document.dateText());
        return new Mail(
                subject,
                body.html(),
                body.text(),
                List.of(new MailAttachment(file.fileName(), file.contentType(), file.content())),
                null);
    }
}
