package org.articula.process.overview;

import java.util.List;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.formation.StepStatus;
import org.articula.meeting.PlanDelay;
import org.articula.network.Network;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read of a network's one-year plan ({@code C2.p}), the same on every page. */
@Component
class PlanWords {

    private final Formations formations;

    PlanWords(Formations formations) {
        this.formations = formations;
    }

    /** The day of the plan and what its meetings tell. A network that was registered as a group counts from its first meeting. */
    String withMeetings(Network network, @Nullable FormationPlan plan, PlanDelay meetings) {
        String day = plan == null ? formations.dayWithoutPlan(network, meetings.plannedSince()) : plan.text();
        return meetings.text().isEmpty() ? day : day + " " + meetings.text();
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
