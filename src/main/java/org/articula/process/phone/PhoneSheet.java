package org.articula.process.phone;

import java.util.List;
import java.util.Map;
import org.articula.notification.PhoneCall;
import org.jspecify.annotations.Nullable;

/**
 * What «Avisar por teléfono» shows.
 *
 * @param about what people are told about, in a few words
 * @param message words for everybody at once; null when only those in the list are told
 * @param given what people are asked, and answered already: notice id to Spanish words; null when nothing is asked
 */
public record PhoneSheet(
        String networkName,
        String about,
        @Nullable String message,
        List<PhoneCall> calls,
        @Nullable Map<String, String> given) {

    /** Nobody is asked for anything. */
    public PhoneSheet(String networkName, String about, @Nullable String message, List<PhoneCall> calls) {
        this(networkName, about, message, calls, null);
    }
}
