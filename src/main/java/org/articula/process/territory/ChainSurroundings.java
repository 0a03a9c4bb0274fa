package org.articula.process.territory;

import java.util.HashMap;
import java.util.Map;
import org.articula.institution.Institutions;
import org.articula.territory.Chains;
import org.springframework.stereotype.Component;

/** What the directory says of the institutions around each chain ({@code C1.1.k5}), in the words that forms and sheets show. */
@Component
class ChainSurroundings {

    private final Chains chains;
    private final Institutions institutions;

    ChainSurroundings(Chains chains, Institutions institutions) {
        this.chains = chains;
        this.institutions = institutions;
    }

    /** By the id of the chain, every chain of the territory. */
    Map<String, String> of(String territoryId) {
        Map<String, String> known = institutions.aroundChains(territoryId);
        Map<String, String> words = new HashMap<>();
        chains.of(territoryId)
                .forEach(chain ->
                        words.put(chain.id(), known.getOrDefault(chain.id(), "todavía ninguna en el directorio")));
        return words;
    }
}
