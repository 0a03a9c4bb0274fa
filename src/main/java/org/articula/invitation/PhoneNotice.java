package org.articula.invitation;

import org.jspecify.annotations.Nullable;

/**
 * What to tell a member who has no e-mail, ready to read out or to send.
 *
 * @param text Spanish, with the member's own answer link while it can be answered
 * @param waLink opens WhatsApp with the text; null without a usable telephone number
 */
public record PhoneNotice(
        String memberId, String memberName, @Nullable String phone, String text, @Nullable String waLink) {}
