package org.articula.process.phone;

import java.util.List;
import org.articula.notification.PhoneCall;
import org.jspecify.annotations.Nullable;

/**
 * What «Avisar por teléfono» shows.
 *
 * @param about what people are told about, in a few words
 * @param message words for everybody at once; null when only those in the list are told
 */
public record PhoneSheet(String networkName, String about, @Nullable String message, List<PhoneCall> calls) {}
