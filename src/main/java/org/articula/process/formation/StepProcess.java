package org.articula.process.formation;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.formation.GuideStep;
import org.articula.process.form.Option;
import org.articula.shared.Wording;

/** The steps of the guide that have a process. */
enum StepProcess {
    SELL_IDEA(GuideStep.F1_1, "sellIdea"),
    ASSESS_CANDIDATES(GuideStep.F1_2, "assessCandidates"),
    SELECT_MEMBERS(GuideStep.F1_3, "selectMembers"),
    DEFINE_POSITION(GuideStep.F2_1, "definePosition"),
    DIAGNOSE_MEMBERS(GuideStep.F2_2, "diagnoseMembers"),
    GROUND_TRUST(GuideStep.F2_3, "groundTrust"),
    APPROACH_INSTITUTIONS(GuideStep.F2_4, "approachInstitutions");

    private final GuideStep step;
    private final String key;

    StepProcess(GuideStep step, String key) {
        this.step = step;
        this.key = key;
    }

    /** @throws NoSuchElementException if the step has no process */
    static String keyOf(GuideStep step) {
        return Arrays.stream(values())
                .filter(process -> process.step == step)
                .map(process -> process.key)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No process takes the step " + step.id()));
    }

    /** As the diagrams of the phases name it. */
    static String titleOf(GuideStep step) {
        return "Paso %d: %s".formatted(step.numberInPhase(), step.spanish());
    }

    static boolean takes(String stepId) {
        return Arrays.stream(values()).anyMatch(process -> process.step.id().equals(stepId));
    }

    static List<Option> options() {
        return Arrays.stream(values())
                .map(process -> new Option(
                        "Fase %d, %s".formatted(process.step.phase().number(), Wording.inside(titleOf(process.step))),
                        process.step.id()))
                .toList();
    }
}
