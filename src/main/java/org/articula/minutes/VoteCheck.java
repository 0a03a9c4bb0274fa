package org.articula.minutes;

import org.articula.agenda.ItemResult;
import org.articula.agenda.Votes;
import org.articula.minutes.MajorityPolicy.MajorityDecision;
import org.articula.shared.FieldErrors;

/** Whether a result agrees with the votes it rests on (RI.8). */
record VoteCheck(int attending) {

    void check(FieldErrors row, ItemResult result, Votes votes) {
        MajorityDecision majority = MajorityPolicy.decide(attending, votes);
        String reason = majority.reasons().get(0);
        if (!majority.possible()) {
            row.add("votesFor", reason);
        } else if (result.isDecision() && votes.isEmpty()) {
            row.add("votesFor", "Indique los votos: sin votación no se aprueba ni se rechaza nada.");
        } else if (result == ItemResult.APPROVED && !majority.approved()) {
            row.add("result", "No puede quedar como aprobado. " + reason);
        } else if (result == ItemResult.REJECTED && majority.approved()) {
            row.add("result", "No puede quedar como rechazado. " + reason);
        } else if (result == ItemResult.DISCUSSED && !votes.isEmpty()) {
            row.add("result", "Si hubo votación, elija «Aprobado» o «Rechazado».");
        }
    }
}
