package org.articula.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.notification.NoticeComposer.Batch;
import org.articula.notification.NoticeComposer.Letter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the composer of a notice and lets it write outside the caller's transaction. */
@Component
class MailComposers {

    private final Map<NoticeKind, NoticeComposer> byKind = new EnumMap<>(NoticeKind.class);
    private final TransactionTemplate outside;

    MailComposers(ObjectProvider<NoticeComposer> composers, PlatformTransactionManager transactions) {
        composers.forEach(this::register);
        outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    private void register(NoticeComposer composer) {
        for (NoticeKind kind : composer.kinds()) {
            NoticeComposer other = byKind.put(kind, composer);
            if (other != null) {
                throw new IllegalStateException("Two composers for %s: %s and %s".formatted(kind, other, composer));
            }
        }
    }

    /** Letters to people about one occasion; what those of a kind have in common is read with the first of them. */
    Letter letters(Collection<Notice> notices, Told told) {
        Map<NoticeKind, Letter> begun = new EnumMap<>(NoticeKind.class);
        return notice -> outside.execute(
                status -> begun.computeIfAbsent(notice.kind(), kind -> begin(kind, of(kind, notices), told))
                        .to(notice));
    }

    private Letter begin(NoticeKind kind, List<Notice> notices, Told told) {
        NoticeComposer composer = byKind.get(kind);
        if (composer == null) {
            throw new IllegalStateException("no hay quien redacte avisos de la clase " + kind);
        }
        return composer.letter(new Batch(kind, notices.get(0).occasionId(), notices, told));
    }

    private static List<Notice> of(NoticeKind kind, Collection<Notice> notices) {
        return notices.stream().filter(notice -> notice.kind() == kind).toList();
    }
}
