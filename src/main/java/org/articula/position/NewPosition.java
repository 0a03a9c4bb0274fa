package org.articula.position;

import java.util.List;

/**
 * A position as the network drafts it ({@code F2.1.i}).
 *
 * @param objective the general objective
 * @param jointOpportunity the joint opportunity of business
 * @param swot all four lists
 */
public record NewPosition(
        String objective, String jointOpportunity, String vision, String mission, List<SwotLine> swot) {

    public NewPosition {
        objective = objective.strip();
        jointOpportunity = jointOpportunity.strip();
        vision = vision.strip();
        mission = mission.strip();
        swot = List.copyOf(swot);
    }
}
