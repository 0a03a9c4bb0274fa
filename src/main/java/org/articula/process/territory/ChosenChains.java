package org.articula.process.territory;

import java.util.List;
import org.articula.territory.Chains;
import org.articula.territory.ProductiveChain;
import org.springframework.stereotype.Component;

/** Tells the model which chains to analyze. */
@Component("chosenChains")
public class ChosenChains {

    private final Chains chains;

    ChosenChains(Chains chains) {
        this.chains = chains;
    }

    /** Ids of the chains the territory works with. */
    public List<String> of(String territoryId) {
        return chains.chosen(territoryId).stream().map(ProductiveChain::id).toList();
    }
}
