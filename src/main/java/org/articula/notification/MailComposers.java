package org.articula.notification;

import java.util.EnumMap;
import java.util.Map;
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

    Composition compose(Notice notice, Told told) {
        NoticeComposer composer = byKind.get(notice.kind());
        if (composer == null) {
            throw new IllegalStateException("no hay quien redacte avisos de la clase " + notice.kind());
        }
        return outside.execute(status -> composer.compose(notice, told));
    }
}
