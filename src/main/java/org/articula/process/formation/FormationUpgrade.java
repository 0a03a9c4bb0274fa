package org.articula.process.formation;

import java.util.Set;
import org.articula.formation.Phase;
import org.articula.formation.PhaseGates;
import org.articula.process.upgrade.MovedProcess;
import org.articula.process.upgrade.WaitingTaskCare;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Before gates were a process of their own, that of phase 1 was drawn in its diagram. Instances that have not come to it move to the newest
 * diagram; those that wait at the old gate pass it where they are, and get a check to show. Before phase 2 had a process, formations waited
 * for the end of their plan after phase 1: {@link TrustPhaseCare} begins it.
 */
@Configuration(proxyBeanMethods = false)
class FormationUpgrade {

    @Bean
    MovedProcess movedPromoteAndSelect() {
        return new MovedProcess("promoteAndSelect");
    }

    @Bean
    MovedProcess movedFormNetwork() {
        return new MovedProcess("formNetwork");
    }

    @Bean
    WaitingTaskCare checkForWaitingGates(PhaseGates gates) {
        return new WaitingTaskCare() {

            @Override
            public Set<String> taskKeys() {
                return Set.of("userTask_closePhase", "userTask_authorizePhase");
            }

            @Override
            public void prepare(String networkId) {
                if (gates.latest(networkId, Phase.PROMOTION).isEmpty()) {
                    gates.check(networkId, Phase.PROMOTION);
                }
            }
        };
    }
}
