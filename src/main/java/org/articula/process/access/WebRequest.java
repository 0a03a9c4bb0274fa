package org.articula.process.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Marks the threads that serve the web. To the engine a command without a person is one of the system's own and allowed everything; on such a
 * thread it is one of nobody's instead, and {@link PeopleOnly} refuses it.
 */
public final class WebRequest {

    /** On whose behalf a command without a person may come. */
    enum Origin {
        NOBODY,
        SIGN_IN,
        SOMEBODY,
        PRODUCT
    }

    private static final ThreadLocal<@Nullable Origin> CURRENT = new ThreadLocal<>();

    private WebRequest() {}

    /** This thread serves a request; from now on nothing runs on it for nobody. */
    public static void begin() {
        CURRENT.set(Origin.NOBODY);
    }

    /** The request has been served. */
    public static void end() {
        CURRENT.remove();
    }

    /** For the rest of this request the engine may look up who somebody is, and what the sign-in needs besides. */
    public static void signsIn() {
        CURRENT.set(Origin.SIGN_IN);
    }

    /** For the rest of this request, which somebody sent who has signed in, the engine answers the few questions the webapps ask in no one's name. */
    public static void comesFromSomebody() {
        CURRENT.set(Origin.SOMEBODY);
    }

    /**
     * Does something of the product's own that needs no person's rights, and that no part of the request has chosen. Keep it to the one
     * question or change that needs it.
     */
    public static <T> T withoutPerson(Supplier<T> work) {
        Origin before = CURRENT.get();
        if (before == null) {
            return work.get();
        }
        CURRENT.set(Origin.PRODUCT);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    /** Null on threads that serve no request. */
    static @Nullable Origin origin() {
        return CURRENT.get();
    }
}
