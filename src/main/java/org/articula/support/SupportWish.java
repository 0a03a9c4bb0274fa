package org.articula.support;

/** How somebody wants to go on with the approach of institutions, and how it goes on. */
public enum SupportWish {
    /** The task stays open. */
    NOW,
    /** It comes back in two weeks. */
    LATER,
    /** First the map and the needs are looked at again. */
    MAP,
    /** The approach ends. */
    CLOSE
}
