package org.articula.vote;

/**
 * Decisions by simple majority ({@code RI.8}). Everybody attending has one vote, so those for and against and the abstentions add up to
 * those attending. Of what the majority is counted is a figure of the network's rules; a tie carries nothing.
 */
public final class MajorityPolicy {

    private MajorityPolicy() {}

    /**
     * What a vote decided.
     *
     * @param possible whether those votes can have been cast at all
     * @param carried whether the proposal has the majority
     * @param reason a Spanish sentence
     */
    public record MajorityDecision(boolean possible, boolean carried, String reason) {}

    /** @param attending members in the meeting with a vote: present, late or validly represented */
    public static MajorityDecision decide(MajorityBase base, int attending, Votes votes) {
        if (votes.inFavour() < 0 || votes.against() < 0 || votes.abstaining() < 0) {
            return impossible("Los votos no pueden ser negativos.");
        }
        if (votes.total() != attending) {
            return impossible("Los votos suman %d y en la reunión %s: a favor, en contra y abstenciones deben sumar %d."
                    .formatted(votes.total(), attending == 1 ? "participó 1" : "participaron " + attending, attending));
        }
        boolean carried =
                base == MajorityBase.ATTENDING ? 2L * votes.inFavour() > attending : votes.inFavour() > votes.against();
        return new MajorityDecision(true, carried, sentence(base, attending, votes, carried));
    }

    private static MajorityDecision impossible(String reason) {
        return new MajorityDecision(false, false, reason);
    }

    private static String sentence(MajorityBase base, int attending, Votes votes, boolean carried) {
        if (carried) {
            return base == MajorityBase.ATTENDING
                    ? "Aprobado por mayoría simple de quienes asistieron: %s.".formatted(votes.words())
                    : "Aprobado por mayoría simple de los votos emitidos: %s.".formatted(votes.words());
        }
        String missing = base == MajorityBase.ATTENDING
                ? "hacen falta %d a favor, más de la mitad de quienes asistieron".formatted(attending / 2 + 1)
                : "hacen falta más votos a favor que en contra";
        return "No aprobado: %s; %s.".formatted(votes.words(), missing);
    }
}
