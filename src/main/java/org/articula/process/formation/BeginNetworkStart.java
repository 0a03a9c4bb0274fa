package org.articula.process.formation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.formation.Formations;
import org.articula.network.Network;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Articulators;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.articula.territory.Opportunities;
import org.articula.territory.ShortlistedOpportunity;
import org.springframework.stereotype.Component;

/** Start form of «Iniciar la formación de una red» ({@code C2}): its plan of one year begins today. */
@Component
class BeginNetworkStart implements StartForm<Map<String, Object>, BeginNetworkForm> {

    private final Formations formations;
    private final Opportunities opportunities;
    private final Articulators articulators;

    BeginNetworkStart(Formations formations, Opportunities opportunities, Articulators articulators) {
        this.formations = formations;
        this.opportunities = opportunities;
        this.articulators = articulators;
    }

    @Override
    public Map<String, Object> open(String userId) {
        Map<String, Object> data = new HashMap<>();
        data.put("opportunities", options(opportunities.allShortlisted()));
        data.put("articulators", articulators.options());
        if (articulators.include(userId)) {
            data.put("articulatorId", userId);
        }
        return data;
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
