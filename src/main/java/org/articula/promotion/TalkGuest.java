package org.articula.promotion;

import org.articula.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * A producer to call to a talk, with the words ready to say or send.
 *
 * @param byMail whether an invitation can reach this person by e-mail
 * @param waLink opens WhatsApp with the text; null without a usable telephone number
 */
public record TalkGuest(Producer producer, boolean byMail, String text, @Nullable String waLink) {}
