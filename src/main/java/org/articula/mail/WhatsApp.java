package org.articula.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.articula.phone.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Links that open WhatsApp with a message ready to send. */
public final class WhatsApp {

    private WhatsApp() {}

    /** A message to one person; null without a number that may be a mobile telephone's. */
    public static @Nullable String link(@Nullable String phone, String text) {
        return phone == null || !PhoneNumber.mayBeMobile(phone)
                ? null
                // In the query, a space must be %20: WhatsApp shows a plus sign as it is
                : "https://wa.me/" + phone.substring(1) + "?text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
