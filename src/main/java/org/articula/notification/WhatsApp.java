package org.articula.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Links that open WhatsApp with a message ready to send. */
public final class WhatsApp {

    private WhatsApp() {}

    /** A message to one person; null without a usable telephone number. */
    public static @Nullable String link(@Nullable String phone, String text) {
        String digits = phone == null ? "" : phone.replaceAll("\\D", "");
        return digits.isEmpty()
                ? null
                // In the query, a space must be %20: WhatsApp shows a plus sign as it is
                : "https://wa.me/" + digits + "?text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
