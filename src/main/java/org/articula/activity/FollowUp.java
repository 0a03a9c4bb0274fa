package org.articula.activity;

/** What an activity leaves to be asked for later. */
public enum FollowUp {
    NONE,
    /** The network reflects on a visit to a model in its next meeting ({@code F2.3.e}). */
    REFLECTION,
    /** Which technique of an internship is used afterwards ({@code F2.3.d}). */
    ADOPTION
}
