package org.articula.territory;

/** Whether a business idea has become an opportunity ({@code F2.1.g}). */
public enum OpportunityVerdict {
    OPPORTUNITY("Oportunidad"),
    IDEA("Idea");

    private final String spanish;

    OpportunityVerdict(String spanish) {
        this.spanish = spanish;
    }

    /** As people read it. */
    public String spanish() {
        return spanish;
    }
}
