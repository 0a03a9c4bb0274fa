package org.articula.process.selection;

import java.util.Set;
import org.articula.process.upgrade.MovedProcess;
import org.articula.process.upgrade.WaitingTaskCare;
import org.articula.selection.Comparisons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Before proposals were kept, the form made its own: waiting selections move to the diagram that proposes, and get a proposal. Before there
 * were sensitisation meetings, the base of producers led to the assessments alone.
 */
@Configuration(proxyBeanMethods = false)
class SelectionUpgrade {

    @Bean
    MovedProcess movedSelectMembers() {
        return new MovedProcess("selectMembers");
    }

    /** The base of producers asks whether to meet them once more: where it waits, the diagram has to have that way. */
    @Bean
    MovedProcess movedAssessCandidates() {
        return new MovedProcess("assessCandidates");
    }

    /** Also when the criteria of the installation changed: the same proposal is not kept twice. */
    @Bean
    WaitingTaskCare proposalForWaitingSelections(Comparisons comparisons) {
        return new WaitingTaskCare() {

            @Override
            public Set<String> taskKeys() {
                return Set.of("userTask_selectMembers");
            }

            @Override
            public void prepare(String networkId) {
                comparisons.propose(networkId);
            }
        };
    }
}
