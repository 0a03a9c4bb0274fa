package org.articula.opportunity;

import org.articula.shared.Worded;

/** Whether a business idea has become an opportunity ({@code F2.1.g}). */
public enum OpportunityVerdict implements Worded {
    OPPORTUNITY("Oportunidad"),
    IDEA("Idea");

    private final String spanish;

    OpportunityVerdict(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
