package org.articula.process.territory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.institution.Institutions;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.AssessedOpportunity;
import org.articula.territory.Opportunities;
import org.articula.territory.OpportunityVerdict;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Acordar la lista corta de oportunidades» ({@code C1.2.k1}), with what each idea has and lacks in sight. */
@Component
class ChooseOpportunitiesTask implements TaskForm<Map<String, Object>, ChooseOpportunitiesForm> {

    private final Territories territories;
    private final Opportunities opportunities;
    private final Institutions institutions;
    private final OpportunitiesDownload download;

    ChooseOpportunitiesTask(
            Territories territories,
            Opportunities opportunities,
            Institutions institutions,
            OpportunitiesDownload download) {
        this.territories = territories;
        this.opportunities = opportunities;
        this.institutions = institutions;
        this.download = download;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        List<Map<String, Object>> rows = opportunities.of(territoryId).stream()
                .map(ChooseOpportunitiesTask::row)
                .toList();
        return Map.of(
                "territoryName", territories.byId(territoryId).name(),
                "variety", opportunities.variety(territoryId),
                "institutions", institutions.summary(territoryId).text(),
                "opportunitiesLink", download.link(territoryId),
                "opportunities", rows);
    }

    @Override
    public Facts complete(UserTask task, ChooseOpportunitiesForm form) {
        opportunities.shortlist(task.get(TerritoryVariables.TERRITORY_ID), form.toDecisions(), task.userId());
        return Facts.none();
    }

    private static Map<String, Object> row(AssessedOpportunity assessed) {
        return Map.of(
                "opportunityId", assessed.opportunity().id(),
                "idea", assessed.verdict() == OpportunityVerdict.IDEA,
                "heading",
                        "Puesto %d: %s (%s)"
                                .formatted(
                                        assessed.place(),
                                        assessed.opportunity().idea().name(),
                                        assessed.verdict().spanish().toLowerCase(Locale.ROOT)),
                "explanation",
                        assessed.reasons().stream().map(reason -> "• " + reason).collect(Collectors.joining("\n")));
    }
}
