package org.articula.minutes;

import org.articula.agenda.ItemResult;
import org.articula.agenda.Votes;
import org.articula.minutes.MajorityPolicy.MajorityDecision;
import org.articula.shared.Faults;

/** Whether a result agrees with the votes it rests on (RI.8). */
record VoteCheck(int attending) {

    void check(String path, ItemResult result, Votes votes, Faults faults) {
        MajorityDecision majority = MajorityPolicy.decide(attending, votes);
        String reason = majority.reasons().get(0);
        if (!majority.possible()) {
            faults.add(path + "votesFor", reason);
        } else if (result.isDecision() && votes.isEmpty()) {
            faults.add(path + "votesFor", "Indique los votos: sin votación no se aprueba ni se rechaza nada.");
        } else if (result == ItemResult.APPROVED && !majority.approved()) {
            faults.add(path + "result", "No puede quedar como aprobado. " + reason);
        } else if (result == ItemResult.REJECTED && majority.approved()) {
            faults.add(path + "result", "No puede quedar como rechazado. " + reason);
        } else if (result == ItemResult.DISCUSSED && !votes.isEmpty()) {
            faults.add(path + "result", "Si hubo votación, elija «Aprobado» o «Rechazado».");
        }
    }
}
