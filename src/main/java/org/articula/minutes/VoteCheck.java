package org.articula.minutes;

import org.articula.agenda.ItemResult;
import org.articula.shared.FieldErrors;
import org.articula.vote.MajorityPolicy.MajorityDecision;
import org.articula.vote.Votes;
import org.articula.vote.VotingMeeting;

/** Whether a result agrees with the votes it rests on (RI.8). */
record VoteCheck(VotingMeeting meeting) {

    void check(FieldErrors row, ItemResult result, Votes votes) {
        if (votes.isEmpty()) {
            row.addIf(
                    result.isDecision(),
                    "votesFor",
                    "Indique los votos: sin votación no se aprueba ni se rechaza nada.");
            return;
        }
        MajorityDecision majority = meeting.count(votes);
        if (!majority.possible()) {
            row.add("votesFor", majority.reason());
        } else if (result == ItemResult.APPROVED && !majority.carried()) {
            row.add("result", "No puede quedar como aprobado. " + majority.reason());
        } else if (result == ItemResult.REJECTED && majority.carried()) {
            row.add("result", "No puede quedar como rechazado. " + majority.reason());
        } else if (result == ItemResult.DISCUSSED) {
            row.add("result", "Si hubo votación, elija «Aprobado» o «Rechazado».");
        }
    }
}
