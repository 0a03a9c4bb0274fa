package org.articula.position;

import java.util.List;

/**
 * What an improvement plan can answer to, out of the position in force; all empty while there is none.
 *
 * @param weaknesses of the SWOT, the one with most votes first
 * @param opportunities likewise
 * @param actions future actions of the opportunity chosen
 */
public record PlanCandidates(List<SwotLine> weaknesses, List<SwotLine> opportunities, List<FutureAction> actions) {

    static final PlanCandidates NONE = new PlanCandidates(List.of(), List.of(), List.of());

    static PlanCandidates of(PositionSheet sheet) {
        return new PlanCandidates(
                sheet.lines(SwotKind.WEAKNESS),
                sheet.lines(SwotKind.OPPORTUNITY),
                sheet.chosen().map(idea -> sheet.actionsOf(idea.id())).orElse(List.of()));
    }
}
