package org.articula.process.territory;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.articula.institution.Institutions;
import org.articula.opportunity.AssessedOpportunity;
import org.articula.opportunity.Opportunities;
import org.articula.opportunity.OpportunityVerdict;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Acordar la lista corta de oportunidades» ({@code C1.2.k1}), with what each idea has and lacks in sight. */
@Component
class ChooseOpportunitiesTask implements TaskForm<ChooseOpportunitiesTask.Shown, ChooseOpportunitiesForm> {

    record Shown(
            String territoryName,
            String variety,
            String institutions,
            String opportunitiesLink,
            List<Assessed> opportunities) {

        /** @param idea whether it is not an opportunity yet */
        record Assessed(String opportunityId, boolean idea, String heading, String explanation) {

            static Assessed of(AssessedOpportunity assessed) {
                return new Assessed(
                        assessed.opportunity().id(),
                        assessed.verdict() == OpportunityVerdict.IDEA,
                        "Puesto %d: %s (%s)"
                                .formatted(
                                        assessed.place(),
                                        assessed.opportunity().idea().name(),
                                        assessed.verdict().spanish().toLowerCase(Locale.ROOT)),
                        assessed.reasons().stream().map(reason -> "• " + reason).collect(Collectors.joining("\n")));
            }
        }
    }

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
    public Shown open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        return new Shown(
                territories.byId(territoryId).name(),
                opportunities.variety(territoryId),
                institutions.summary(territoryId).text(),
                download.link(territoryId),
                opportunities.of(territoryId).stream().map(Shown.Assessed::of).toList());
    }

    @Override
    public Facts complete(UserTask task, ChooseOpportunitiesForm form) {
        opportunities.shortlist(task.get(TerritoryVariables.TERRITORY_ID), form.opportunities(), task.userId());
        return Facts.none();
    }
}
