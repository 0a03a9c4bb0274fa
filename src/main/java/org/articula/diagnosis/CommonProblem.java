package org.articula.diagnosis;

/**
 * An area in which members have problems ({@code F2.2.g}).
 *
 * @param members how many of those diagnosed named a problem of it
 * @param proposed whether the product proposed it as common
 * @param reason of the proposal, a Spanish sentence
 * @param wording the problem as the network put it; until it did, what members said, without names
 * @param ratified whether the network voted for it
 */
public record CommonProblem(
        ProblemArea area,
        int members,
        int diagnosed,
        boolean proposed,
        String reason,
        String wording,
        boolean ratified) {

    /** Of those diagnosed, in whole per cent. */
    public int percent() {
        return diagnosed == 0 ? 0 : Math.round(members * 100f / diagnosed);
    }
}
