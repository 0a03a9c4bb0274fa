package org.articula.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.util.ConcurrentLruCache;

/** Sorts by name as Spanish does: capitals and accents count last, ñ comes after n. */
public final class SpanishOrder {

    /** Taking a name apart for sorting costs more than reading it from the database; names seldom change. */
    private static final ConcurrentLruCache<String, CollationKey> SORT_KEYS =
            new ConcurrentLruCache<>(20_000, Collator.getInstance(Locale.forLanguageTag("es"))::getCollationKey);

    private SpanishOrder() {}

    /** By what the function calls a thing. */
    public static <T> Comparator<T> by(Function<? super T, String> name) {
        return Comparator.comparing(thing -> SORT_KEYS.get(name.apply(thing)));
    }
}
