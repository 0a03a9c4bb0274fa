package org.articula.refusal;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code refusals.properties}, in Spanish. */
public final class Sentences {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("refusals", Locale.ROOT);
    private static final int CLIENT_FAULT = 400;
    private static final int SERVER_FAULT = 500;

    private Sentences() {}

    /** The sentence of this key; {@code {0}} and so on become the values. @throws java.util.MissingResourceException unknown key */
    public static String of(String key, Object... values) {
        Object[] plain = Arrays.stream(values)
                .map(value -> withoutMarkup(String.valueOf(value)))
                .toArray();
        return new MessageFormat(BUNDLE.getString(key), Locale.forLanguageTag("es")).format(plain);
    }

    /** The webapps show what a refusal says as markup: a text that quotes what somebody sent must not be able to be any. */
    public static String withoutMarkup(String text) {
        return text.replace('<', '‹').replace('>', '›');
    }

    /** What to say with this HTTP status when nothing more is known. */
    public static String ofStatus(int status) {
        return of(known("status.", status));
    }

    /** The heading of the page that says it. */
    static String titleOf(int status) {
        return of(known("title.", status));
    }

    /** A time to wait as people say it, rounded up: «40 segundos», «5 minutos». */
    public static String wait(Duration duration) {
        long seconds = Math.max(1, duration.plusNanos(999_999_999).toSeconds());
        if (seconds <= 90) {
            return seconds == 1 ? "1 segundo" : seconds + " segundos";
        }
        return (seconds + 59) / 60 + " minutos";
    }

    private static String known(String prefix, int status) {
        if (BUNDLE.containsKey(prefix + status)) {
            return prefix + status;
        }
        return prefix + (status >= CLIENT_FAULT && status < SERVER_FAULT ? CLIENT_FAULT : SERVER_FAULT);
    }
}
