package org.articula.process.formation;

import java.util.List;
import org.articula.formation.Formations;
import org.articula.network.Network;
import org.articula.opportunity.Opportunities;
import org.articula.opportunity.ShortlistedOpportunity;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Articulators;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Start form of «Iniciar la formación de una red» ({@code C2}): its plan of one year begins today. */
@Component
class BeginNetworkStart implements StartForm<BeginNetworkStart.Shown, BeginNetworkForm> {

    record Shown(List<Option> opportunities, List<Option> articulators, @Nullable String articulatorId) {}

    private final Formations formations;
    private final Opportunities opportunities;
    private final Articulators articulators;

    BeginNetworkStart(Formations formations, Opportunities opportunities, Articulators articulators) {
        this.formations = formations;
        this.opportunities = opportunities;
        this.articulators = articulators;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(
                options(opportunities.allShortlisted()),
                articulators.options(),
                articulators.include(userId) ? userId : null);
    }

    @Override
    public Start start(String userId, BeginNetworkForm form) {
        articulators.require(form.articulatorId());
        if (form.opportunityId() != null
                && opportunities.allShortlisted().stream()
                        .noneMatch(offered -> offered.id().equals(form.opportunityId()))) {
            throw new InvalidInputException("opportunityId", "Elija una oportunidad de la lista.");
        }
        Network network = formations.begin(form.toFormation(), userId);
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }

    private static List<Option> options(List<ShortlistedOpportunity> shortlisted) {
        return shortlisted.stream()
                .map(one ->
                        new Option("%s · %s, %s".formatted(one.name(), one.chainName(), one.territoryName()), one.id()))
                .toList();
    }
}
