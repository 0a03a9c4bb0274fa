package org.articula.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormationPlanPolicyTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Test
    void aNewPlanIsWithoutDelay() {
        FormationPlan plan = FormationPlanPolicy.compare(START, steps(Map.of()), START);

        assertThat(plan.current()).isEqualTo(Phase.PROMOTION);
        assertThat(plan.text()).isEqualTo("Día 1 de los 365 del plan de un año, sin demora.");
        assertThat(plan.phases()).hasSize(4).allSatisfy(phase -> assertThat(phase.text())
                .isEqualTo("Por empezar, sin demora."));
        assertThat(plan.phases().stream().mapToInt(phase -> phase.steps().size()))
                .containsExactly(3, 6, 3, 3);
        assertThat(text(plan, GuideStep.F1_1)).isEqualTo("Previsto hasta el 31 de diciembre de 2026.");
    }

    @Test
    void aStepUnderWayIsLateFromTheDayAfterItWasExpected() {
        List<PlannedStep> steps = steps(Map.of(GuideStep.F1_1, underWay(GuideStep.F1_1)));

        assertThat(FormationPlanPolicy.compare(START, steps, START.plusDays(30)).delayDays())
                .isZero();
        FormationPlan late = FormationPlanPolicy.compare(START, steps, START.plusDays(31));
        assertThat(late.delayDays()).isEqualTo(1);
        assertThat(late.text()).isEqualTo("Día 32 de los 365 del plan de un año, con 1 día de demora.");
        assertThat(text(late, GuideStep.F1_1))
                .isEqualTo(
                        "En curso desde el 1 de diciembre de 2026; previsto hasta el 31 de diciembre de 2026, con 1 día de demora.");
    }

    @Test
    void thePhaseIsAsLateAsItsLatestOpenStep() {
        List<PlannedStep> steps = steps(Map.of(
                GuideStep.F1_1, done(GuideStep.F1_1, 50),
                GuideStep.F1_2, postponed(GuideStep.F1_2, 90)));

        FormationPlan plan = FormationPlanPolicy.compare(START, steps, START.plusDays(55));

        assertThat(plan.phases().get(0).text()).isEqualTo("En curso, con 10 días de demora.");
        assertThat(text(plan, GuideStep.F1_1)).isEqualTo("Hecho el 20 de enero de 2027, con 20 días de demora.");
        assertThat(text(plan, GuideStep.F1_2))
                .isEqualTo(
                        "Pospuesto hasta el 1 de marzo de 2027; previsto hasta el 15 de enero de 2027, con 10 días de demora.");
    }

    @Test
    void aPhaseThatEndedInTimeIsInTimeWhateverHappenedOnTheWay() {
        List<PlannedStep> steps = steps(Map.of(
                GuideStep.F1_1, done(GuideStep.F1_1, 50),
                GuideStep.F1_2, done(GuideStep.F1_2, 20),
                GuideStep.F1_3, done(GuideStep.F1_3, 58)));

        FormationPlan plan = FormationPlanPolicy.compare(START, steps, START.plusDays(70));

        assertThat(plan.phases().get(0).text()).isEqualTo("Terminada, sin demora.");
        assertThat(plan.current()).isEqualTo(Phase.TRUST);
    }

    @Test
    void aPhaseThatEndedLateKeepsItsDelay() {
        List<PlannedStep> steps = steps(Map.of(
                GuideStep.F1_1, done(GuideStep.F1_1, 20),
                GuideStep.F1_2, done(GuideStep.F1_2, 40),
                GuideStep.F1_3, done(GuideStep.F1_3, 72)));

        assertThat(FormationPlanPolicy.compare(START, steps, START.plusDays(200))
                        .phases()
                        .get(0)
                        .text())
                .isEqualTo("Terminada, con 12 días de demora.");
    }

    @Test
    void afterAYearThePlanIsOverdue() {
        assertThat(FormationPlanPolicy.compare(START, steps(Map.of()), START.plusDays(367))
                        .text())
                .isEqualTo("El plan de un año venció hace 2 días, con 337 días de demora.");
    }

    @Test
    void theLastDayOfThePlanIsStillWithinIt() {
        LocalDate end = START.plusDays(300);

        assertThat(FormationPlanPolicy.day(START, end, START)).isEqualTo("Día 1 de los 300 del plan de un año");
        assertThat(FormationPlanPolicy.day(START, end, end)).isEqualTo("Día 300 de los 300 del plan de un año");
        assertThat(FormationPlanPolicy.day(START, end, end.plusDays(1)))
                .isEqualTo("El plan de un año venció hace 1 día");
    }

    private static String text(FormationPlan plan, GuideStep step) {
        return plan.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(standing -> standing.planned().step() == step)
                .map(StepStanding::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<PlannedStep> steps(Map<GuideStep, PlannedStep> known) {
        List<PlannedStep> steps = new ArrayList<>(Arrays.stream(GuideStep.values())
                .map(step -> known.getOrDefault(step, planned(step, StepStatus.NEEDED, null, null, null)))
                .toList());
        java.util.Collections.reverse(steps);
        return steps;
    }

    private static PlannedStep underWay(GuideStep step) {
        return planned(step, StepStatus.UNDER_WAY, START, null, null);
    }

    private static PlannedStep done(GuideStep step, int day) {
        return planned(step, StepStatus.DONE, START, START.plusDays(day), null);
    }

    private static PlannedStep postponed(GuideStep step, int day) {
        return planned(step, StepStatus.POSTPONED, null, null, START.plusDays(day));
    }

    private static PlannedStep planned(
            GuideStep step,
            StepStatus status,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate finishedOn,
            @Nullable LocalDate postponedTo) {
        return new PlannedStep(step, START.plusDays(step.defaultDays()), status, startedOn, finishedOn, postponedTo);
    }
}
