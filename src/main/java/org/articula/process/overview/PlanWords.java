package org.articula.process.overview;

import java.util.List;
import org.articula.formation.FormationPlan;
import org.articula.formation.StepStatus;
import org.articula.meeting.PlanDelay;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What people read of a network's one-year plan ({@code C2.p}), the same on every page. */
final class PlanWords {

    private PlanWords() {}

    /** The day of the plan and what its meetings tell. */
    static String withMeetings(@Nullable FormationPlan plan, @Nullable PlanDelay meetings) {
        // Only a network that stood still when an older version was replaced has none
        String day = plan == null ? "Todavía no tiene plan." : plan.text();
        return meetings == null || meetings.text().isEmpty() ? day : day + " " + meetings.text();
    }

    /** The phase a network is in and the steps of it that are under way. */
    static String phase(FormationPlan plan) {
        List<String> steps = plan.phases().stream()
                .filter(phase -> phase.phase() == plan.current())
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.planned().status() == StepStatus.UNDER_WAY)
                .map(step -> step.planned().step().spanish())
                .toList();
        String phase = plan.current().spanish();
        return steps.isEmpty() ? phase : phase + " · " + Wording.list(steps);
    }
}
