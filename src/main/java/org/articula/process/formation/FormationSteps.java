package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.GROUP_READY;
import static org.articula.process.formation.FormationVariables.PHASE_READY;
import static org.articula.process.formation.FormationVariables.STEP;
import static org.articula.process.formation.FormationVariables.STEPS_PENDING;
import static org.articula.process.formation.FormationVariables.STEP_PROCESS;
import static org.articula.process.formation.FormationVariables.STEP_STATE;
import static org.articula.process.formation.FormationVariables.STEP_TITLE;

import org.articula.formation.Formations;
import org.articula.formation.GuideStep;
import org.articula.formation.Phase;
import org.articula.formation.PhaseGates;
import org.articula.selection.Selections;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that hand a network in formation to its modules and take their answers back. The models name them by their methods. */
@Configuration(proxyBeanMethods = false)
class FormationSteps {

    /** «Abrir el paso» ({@code C2.o}): says how the step stood, what it is called, and which process takes it. */
    @Bean
    JavaDelegate openStepDelegate(Formations formations) {
        return execution -> {
            GuideStep step = GuideStep.of(STEP.in(execution));
            STEP_STATE.set(
                    execution,
                    formations.openStep(NETWORK_ID.in(execution), step).name());
            STEP_TITLE.set(execution, StepProcess.titleOf(step));
            STEP_PROCESS.set(execution, StepProcess.keyOf(step));
        };
    }

    /** «Retomar el paso» ({@code C2.o}): the day has come that it was postponed to. */
    @Bean
    JavaDelegate takeUpStepDelegate(Formations formations) {
        return execution -> formations.takeUp(NETWORK_ID.in(execution), GuideStep.of(STEP.in(execution)));
    }

    /** «Concluir el paso»: whoever waits for it goes on. */
    @Bean
    JavaDelegate finishStepDelegate(Formations formations) {
        return execution -> formations.finishStep(NETWORK_ID.in(execution), GuideStep.of(STEP.in(execution)));
    }

    /** «Revisar cómo van los pasos» ({@code C2.o}): whether one is still open somewhere, and whether the group is big enough. */
    @Bean
    JavaDelegate reviewStepsDelegate(Formations formations, Selections selections) {
        return execution -> {
            String networkId = NETWORK_ID.in(execution);
            STEPS_PENDING.set(
                    execution, !formations.openSteps(networkId, Phase.PROMOTION).isEmpty());
            GROUP_READY.set(execution, selections.facts(networkId).enough());
        };
    }

    /** «Comprobar la preparación»: whether the phase has all it needs to close, with the evidence that shows it. */
    @Bean
    JavaDelegate checkReadinessDelegate(PhaseGates gates) {
        return execution -> PHASE_READY.set(
                execution,
                gates.check(NETWORK_ID.in(execution), FormationVariables.phaseIn(execution))
                        .ready());
    }

    /** «Volver a la promoción» ({@code F1.1.h}): its steps are done again. */
    @Bean
    JavaDelegate returnToPromotionDelegate(Formations formations) {
        return execution -> formations.returnToPromotion(NETWORK_ID.in(execution));
    }

    /** «Inscribir a los integrantes» ({@code F1}): the group is formed and plans its first meeting. */
    @Bean
    JavaDelegate enrolMembersDelegate(Enrolment enrolment) {
        return execution -> enrolment.enrol(NETWORK_ID.in(execution));
    }
}
