package org.articula.opportunity;

import java.util.List;

/**
 * A business idea with what the guide says of it.
 *
 * @param place from 1; those that are equal share their place
 * @param met how many of the five conditions it meets
 * @param reasons Spanish sentences: what it has and what it lacks
 */
public record AssessedOpportunity(
        Opportunity opportunity, int place, OpportunityVerdict verdict, int met, List<String> reasons) {

    public AssessedOpportunity {
        reasons = List.copyOf(reasons);
    }
}
