package org.articula.territory;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.articula.logbook.Logbook;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The productive chains of a territory: registered, scored, ranked and chosen ({@code C1.1}). */
@Service
@Transactional
public class Chains {

    private final ChainTable table;
    private final Territories territories;
    private final Logbook logbook;
    private final Clock clock;

    Chains(ChainTable table, Territories territories, Logbook logbook, Clock clock) {
        this.table = table;
        this.territories = territories;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * Registers chains of a territory. Names that differ only in capitals, accents or spaces are the same.
     *
     * @throws InvalidInputException with paths {@code chains} or {@code chains[i].name}, {@code .links}, {@code
     *     .mainBuyer}
     * @throws NoSuchElementException if there is no such territory
     */
    public void register(String territoryId, List<NewChain> chains) {
        territories.byId(territoryId);
        TerritoryPolicy.checkChains(chains, of(territoryId)).throwIfAny();
        table.insert(chains.stream()
                .map(chain -> new ProductiveChain(
                        Ids.next(),
                        territoryId,
                        TerritoryPolicy.oneLine(chain.name()),
                        chain.links().strip(),
                        TypedText.orNull(chain.mainBuyer()),
                        null))
                .toList());
    }

    /** In the order they were registered. */
    @Transactional(readOnly = true)
    public List<ProductiveChain> of(String territoryId) {
        return table.of(territoryId);
    }

    /** The chains the territory works with, in the order they were registered. */
    @Transactional(readOnly = true)
    public List<ProductiveChain> chosen(String territoryId) {
        return of(territoryId).stream().filter(ProductiveChain::chosen).toList();
    }

    /** @throws NoSuchElementException if there is no such chain */
    @Transactional(readOnly = true)
    public ProductiveChain byId(String id) {
        return table.find(id).orElseThrow(() -> new NoSuchElementException("No existe la cadena «%s».".formatted(id)));
    }

    /**
     * Keeps the scores and weights of a territory in place of earlier ones.
     *
     * @param weights all eight, adding up to one hundred percent
     * @param scored every chain with a score under every criterion
     * @throws InvalidInputException with paths {@code weights}, {@code weights[i].percent}, {@code chains} or {@code
     *     chains[i].criteria[j].score}, {@code .reason}
     */
    public void score(String territoryId, List<CriterionWeight> weights, List<ScoredChain> scored) {
        ChainScorePolicy.check(weights, scored, of(territoryId)).throwIfAny();
        table.replaceScores(
                territoryId,
                weights,
                scored.stream().flatMap(ScoredChain::scores).toList());
    }

    /**
     * Where the chains would stand with these scores and weights; nothing is kept.
     *
     * @param scored what is scored so far; anything may be missing
     * @return Spanish, one line a chain, from the best place on; a single one when the weights do not add up
     */
    @Transactional(readOnly = true)
    public List<String> outlook(String territoryId, List<CriterionWeight> weights, List<ScoredChain> scored) {
        return ChainOutlookPolicy.lines(of(territoryId), weights, scored);
    }

    /** What each criterion counts; empty while the chains are not scored. */
    @Transactional(readOnly = true)
    public List<CriterionWeight> weights(String territoryId) {
        return table.weightsOf(territoryId);
    }

    /** The scores the ranking comes from, in no order; empty while the chains are not scored. */
    @Transactional(readOnly = true)
    public List<ChainScore> scores(String territoryId) {
        return table.scoresOf(territoryId);
    }

    /** The chains from the best place on, each with its explanation; ask only when they are scored. */
    @Transactional(readOnly = true)
    public List<RankedChain> ranking(String territoryId) {
        return ChainRankingPolicy.rank(of(territoryId), table.weightsOf(territoryId), table.scoresOf(territoryId));
    }

    /**
     * Keeps which chains were chosen, why, and which authorities took part, in place of an earlier choice.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code chains}, {@code chains[i].chosen}, {@code .reason}, {@code
     *     againstReason}, {@code authorities} or {@code authorities[i].name}, {@code .institution}
     */
    public void choose(String territoryId, ChainChoice choice, String by) {
        ChainChoicePolicy.check(choice, ranking(territoryId)).throwIfAny();
        table.replaceChoice(territoryId, choice, TypedText.orNull(choice.againstReason()), by, clock.instant());
        logbook.noteDecision(
                territoryId,
                territories.byId(territoryId).zone(),
                DecisionNote.ofNames(
                        "Cadenas elegidas con las autoridades",
                        chosen(territoryId).stream().map(ProductiveChain::name).toList()),
                by);
    }

    /** Why a better placed chain was passed over in the choice; empty when none was, or nothing is chosen yet. */
    @Transactional(readOnly = true)
    public Optional<String> againstReason(String territoryId) {
        return table.againstReasonOf(territoryId);
    }

    /** The authorities who took part in the choice, by name ({@code C1.1.o}). */
    @Transactional(readOnly = true)
    public List<ChainChoice.Participant> authorities(String territoryId) {
        return table.participantsOf(territoryId);
    }
}
