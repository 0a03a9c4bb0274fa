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
                : "https://wa.me/" + phone.substring(1) + "?text=" + inQuery(text);
    }

    /** A message to a group or person chosen there. */
    public static String link(String text) {
        return "https://wa.me/?text=" + inQuery(text);
    }

    /** In the query, a space must be %20: WhatsApp shows a plus sign as it is. */
    private static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
