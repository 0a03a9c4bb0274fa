package org.articula.producer;

/** Whether a producer wants to belong to the network that is being formed ({@code F1.1.h}, {@code F1.1.i}). */
public enum Interest {
    INTERESTED,
    UNDECIDED,
    WITHDRAWN;

    /** What holds after the person, or a list, said this as well: being undecided takes nothing back. */
    Interest updatedBy(Interest said) {
        return said == UNDECIDED ? this : said;
    }
}
