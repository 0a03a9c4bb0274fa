package org.articula.minutes;

import java.util.List;
import org.articula.agenda.Votes;
import org.articula.shared.Wording;

/**
 * Decisions by simple majority of those attending (RI.8). A proposal is approved when more of those attending vote for it
 * than against it; abstentions count for neither side and a tie approves nothing. Every attending member has one vote.
 */
final class MajorityPolicy {

    private MajorityPolicy() {}

    /**
     * What a vote decided.
     *
     * @param possible whether those votes can have been cast at all
     * @param reasons Spanish sentences
     */
    record MajorityDecision(boolean possible, boolean approved, List<String> reasons) {}

    static MajorityDecision decide(int attending, Votes votes) {
        int inFavour = votes.inFavour();
        int against = votes.against();
        int abstaining = votes.abstaining();
        if (inFavour < 0 || against < 0 || abstaining < 0) {
            return impossible("Los votos no pueden ser negativos.");
        }
        // In long, so that absurd figures are refused instead of overflowing
        long cast = (long) inFavour + against + abstaining;
        if (cast > attending) {
            return impossible("Se cuentan %d votos y solo %s con derecho a voto."
                    .formatted(cast, attending == 1 ? "hay 1 asistente" : "hay " + attending + " asistentes"));
        }
        if (cast == 0) {
            return new MajorityDecision(true, false, List.of("No hubo votación."));
        }
        return new MajorityDecision(true, inFavour > against, List.of(sentence(inFavour, against, abstaining)));
    }

    private static MajorityDecision impossible(String reason) {
        return new MajorityDecision(false, false, List.of(reason));
    }

    private static String sentence(int inFavour, int against, int abstaining) {
        String counts = "%s a favor y %d en contra%s"
                .formatted(
                        Wording.count(inFavour, "voto", "votos"),
                        against,
                        abstaining == 0 ? "" : ", con " + Wording.count(abstaining, "abstención", "abstenciones"));
        if (inFavour > against) {
            return "Aprobado por mayoría simple: " + counts + ".";
        }
        return inFavour == against ? "No aprobado por empate: " + counts + "." : "No aprobado: " + counts + ".";
    }
}
