package org.articula.vote;

import org.articula.shared.Worded;

/** Of what a simple majority is counted ({@code RI.8}); each network says so in its rules. */
public enum MajorityBase implements Worded {
    /** More than half of those attending: who abstains does not help a proposal. */
    ATTENDING("De quienes asisten"),
    /** More votes for than against: who abstains does not count. */
    CAST("De los votos emitidos");

    private final String spanish;

    MajorityBase(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
