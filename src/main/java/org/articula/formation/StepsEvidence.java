package org.articula.formation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the end of every phase: whether its steps are done. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StepsEvidence implements EvidenceSource {

    private static final List<String> NUMBERS = List.of("ningún", "un", "dos", "tres", "cuatro", "cinco", "seis");

    private final PlanTable plan;

    StepsEvidence(PlanTable plan) {
        this.plan = plan;
    }

    @Override
    public Set<Phase> phases() {
        return EnumSet.allOf(Phase.class);
    }

    @Override
    public List<Evidence> of(String networkId, Phase phase) {
        return List.of(of(
                phase,
                plan.of(networkId).stream()
                        .filter(planned -> planned.step().phase() == phase && !planned.done())
                        .map(PlannedStep::step)
                        .sorted()
                        .toList()));
    }

    /** @param open steps of the phase that are not done, in the guide's order */
    static Evidence of(Phase phase, List<GuideStep> open) {
        long steps = Arrays.stream(GuideStep.values())
                .filter(step -> step.phase() == phase)
                .count();
        String names = open.stream().map(GuideStep::spanish).collect(Collectors.joining(", "));
        return new Evidence(
                open.isEmpty()
                        ? "Los %s pasos de la fase están hechos".formatted(NUMBERS.get((int) steps))
                        : "Pasos por terminar: " + names,
                open.isEmpty(),
                "Saltarse la secuencia es la causa más frecuente de las demoras.");
    }
}
