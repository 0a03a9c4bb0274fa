package org.articula.notification;

import java.util.Set;

/**
 * Writes the mail of a notice. Implemented by the module that knows the occasion; every kind has exactly one composer.
 *
 * <p>Called at the moment of sending, outside any transaction, so that the mail says what is true then. Whatever it throws is noted
 * on the notice, which is tried again later; the other notices go on.
 */
public interface NoticeComposer {

    /** The kinds this composer writes. */
    Set<NoticeKind> kinds();

    /**
     * The mail, or why there is nothing to say any more.
     *
     * @param told what people had heard of the occasion before these mails
     */
    Composition compose(Notice notice, Told told);
}
