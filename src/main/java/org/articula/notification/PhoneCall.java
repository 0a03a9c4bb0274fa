package org.articula.notification;

import org.articula.mail.WhatsApp;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to tell by telephone, with the words for it.
 *
 * @param noticeId the notice to tick with {@link Notices#markPhoned}
 * @param text ready to read out or send
 * @param waLink opens WhatsApp with the text; null without a usable telephone number
 */
public record PhoneCall(String noticeId, String name, @Nullable String phone, String text, @Nullable String waLink) {

    public static PhoneCall of(Notice notice, @Nullable String phone, String text) {
        return new PhoneCall(notice.id(), notice.recipientName(), phone, text, WhatsApp.link(phone, text));
    }
}
