package org.articula.process.selection;

import java.util.List;
import org.articula.assessment.Assessments;
import org.springframework.stereotype.Component;

/** Whom the model asks about, one task for each. */
@Component
public class CandidateList {

    private final Assessments assessments;

    CandidateList(Assessments assessments) {
        this.assessments = assessments;
    }

    /** Ids of the producers to assess now. */
    public List<String> toAssess(String networkId) {
        return assessments.toAssess(networkId);
    }
}
