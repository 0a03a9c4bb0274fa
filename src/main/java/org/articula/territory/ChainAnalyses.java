package org.articula.territory;

import java.time.Clock;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The analysis of each chosen chain: its links, its demand, its trade and its actors ({@code C1.2}, {@code C1.3.a}). */
@Service
@Transactional
public class ChainAnalyses {

    private final ChainAnalysisTable table;
    private final Chains chains;
    private final Clock clock;

    ChainAnalyses(ChainAnalysisTable table, Chains chains, Clock clock) {
        this.table = table;
        this.chains = chains;
        this.clock = clock;
    }

    /**
     * Keeps the analysis of a chain in place of an earlier one.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code relations}, {@code link}, {@code linkReason}, {@code demand}, {@code
     *     demandSource}, {@code trades}, {@code trades[i].seller}, {@code .buyer}, {@code .product}, {@code .steadiness},
     *     {@code .reason}, {@code directActors}, {@code indirectActors} or {@code actorsNote}
     * @throws NoSuchElementException if there is no such chain
     */
    public void analyze(String chainId, ChainAnalysis analysis, String by) {
        chains.byId(chainId);
        ChainAnalysisPolicy.check(analysis).throwIfAny();
        table.replace(chainId, analysis, by, clock.instant());
    }

    /** The analyses there are of a territory's chains, by the chain's id. */
    @Transactional(readOnly = true)
    public Map<String, ChainAnalysis> of(String territoryId) {
        return table.of(chains.of(territoryId).stream().map(ProductiveChain::id).toList());
    }
}
