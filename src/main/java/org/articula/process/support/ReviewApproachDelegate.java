package org.articula.process.support;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Date;
import org.articula.support.SupportMaps;
import org.articula.support.SupportReview;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Revisar qué falta» ({@code F2.4.a}, {@code F2.4.b}). */
@Component
class ReviewApproachDelegate implements JavaDelegate {

    private final SupportMaps maps;

    ReviewApproachDelegate(SupportMaps maps) {
        this.maps = maps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SupportReview review = maps.review(NETWORK_ID.in(execution));
        SupportVariables.SUPPORT_NEXT.set(execution, review.next().name());
        SupportVariables.SUPPORT_LOOK_AT.set(execution, Date.from(review.lookAgainAt()));
    }
}
