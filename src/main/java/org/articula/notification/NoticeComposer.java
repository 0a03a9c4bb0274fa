package org.articula.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the mails of notices. Implemented by the module that knows the occasion; every kind has exactly one composer.
 *
 * <p>Called at the moment of sending, outside any transaction, so that the mail says what is true then. Whatever it throws is noted
 * on the notice, which is tried again later; the other notices go on.
 */
public interface NoticeComposer {

    /** The kinds this composer writes. */
    Set<NoticeKind> kinds();

    /** Reads what the mails of a batch have in common; they are written and sent within a moment. */
    Letter letter(Batch batch);

    /**
     * Mails of one kind about one occasion.
     *
     * @param notices at least one
     * @param told what people had heard of the occasion before these mails
     */
    record Batch(NoticeKind kind, String occasionId, List<Notice> notices, Told told) {

        public Batch {
            notices = List.copyOf(notices);
        }

        /** The people the mails go to. */
        public Set<String> memberIds() {
            return notices.stream().map(Notice::memberId).collect(Collectors.toSet());
        }
    }

    /** Writes the mails of a batch, one for each person. */
    @FunctionalInterface
    interface Letter {

        /** The mail, or why there is nothing to say any more. */
        Composition to(Notice notice);
    }
}
