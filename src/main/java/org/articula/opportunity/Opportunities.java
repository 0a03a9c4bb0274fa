package org.articula.opportunity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.logbook.Logbook;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.territory.Chains;
import org.articula.territory.DecisionNote;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business opportunities of a territory: registered as ideas, judged and shortlisted ({@code C1.2}). */
@Service
@Transactional
public class Opportunities {

    private final OpportunityTable table;
    private final Chains chains;
    private final Territories territories;
    private final Logbook logbook;
    private final Clock clock;

    Opportunities(OpportunityTable table, Chains chains, Territories territories, Logbook logbook, Clock clock) {
        this.table = table;
        this.chains = chains;
        this.territories = territories;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * Registers ideas of the chains a territory has chosen. Names that differ only in capitals, accents or spaces are the
     * same.
     *
     * @param by user id of who records them
     * @throws InvalidInputException with paths {@code opportunities} or {@code opportunities[i].name}, {@code .chainId},
     *     {@code .product}, {@code .market}, {@code .clients}, {@code .ways}, {@code .participation}, and the keys of {@link
     *     OpportunityCondition} and {@link InclusiveMark}, alone or with {@code Reason}
     */
    public void register(String territoryId, List<NewOpportunity> ideas, String by) {
        List<String> known = table.of(territoryId).stream()
                .map(opportunity -> opportunity.idea().name())
                .toList();
        Set<String> chosen =
                chains.chosen(territoryId).stream().map(ProductiveChain::id).collect(Collectors.toSet());
        NewOpportunityPolicy.check(ideas, chosen, known).throwIfAny();
        table.insert(
                ideas.stream()
                        .map(idea -> new Opportunity(Ids.next(), idea, false, null))
                        .toList(),
                by,
                clock.instant());
    }

    /** The ideas of a territory from the best place on, each with its verdict and reasons. */
    @Transactional(readOnly = true)
    public List<AssessedOpportunity> of(String territoryId) {
        return OpportunityPolicy.assess(table.of(territoryId));
    }

    /** {@code C1.2.k1}: a Spanish sentence about how many and how varied the ideas are. */
    @Transactional(readOnly = true)
    public String variety(String territoryId) {
        return OpportunityPolicy.variety(of(territoryId));
    }

    /**
     * Keeps which ideas are on the short list, in place of an earlier one.
     *
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code opportunities}, {@code opportunities[i].shortlisted} or {@code .reason}
     */
    public void shortlist(String territoryId, List<ShortlistDecision> decisions, String by) {
        ShortlistPolicy.check(decisions, of(territoryId)).throwIfAny();
        table.replaceShortlist(territoryId, decisions, by, clock.instant());
        logbook.noteDecision(
                territoryId,
                territories.byId(territoryId).zone(),
                DecisionNote.ofNames(
                        "Lista corta de oportunidades",
                        shortlisted(territoryId).stream()
                                .map(ShortlistedOpportunity::name)
                                .toList()),
                by);
    }

    /** The short list of a territory, by name. */
    @Transactional(readOnly = true)
    public List<ShortlistedOpportunity> shortlisted(String territoryId) {
        return table.shortlistedOf(territoryId);
    }

    /** The short lists of all territories, by territory and name. */
    @Transactional(readOnly = true)
    public List<ShortlistedOpportunity> allShortlisted() {
        return table.shortlisted();
    }

    /** The territory an opportunity belongs to, whatever became of the short list. */
    @Transactional(readOnly = true)
    public Optional<String> territoryOf(String opportunityId) {
        return table.territoryOf(opportunityId);
    }
}
