package org.articula.mail;

/** What a calendar shows of the attendee's answer. */
public enum CalendarAnswer {
    NONE("NEEDS-ACTION"),
    YES("ACCEPTED"),
    NO("DECLINED"),
    /** Somebody comes instead. */
    REPRESENTATIVE("TENTATIVE");

    private final String participation;

    CalendarAnswer(String participation) {
        this.participation = participation;
    }

    String participation() {
        return participation;
    }
}
