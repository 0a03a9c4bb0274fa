package org.articula.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.network.TestParties;
import org.articula.opportunity.NewOpportunity.Finding;
import org.articula.territory.ChainAnalyses;
import org.articula.territory.ChainAnalysis;
import org.articula.territory.ChainChoice;
import org.articula.territory.Chains;
import org.articula.territory.CriterionWeight;
import org.articula.territory.NewChain;
import org.articula.territory.Otavalo;
import org.articula.territory.Territories;
import org.articula.territory.TradeRelation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class OpportunitiesTest {

    @Autowired
    private Territories territories;

    @Autowired
    private Chains chains;

    @Autowired
    private ChainAnalyses analyses;

    @Autowired
    private Opportunities opportunities;

    private String territoryId;
    private String wool;
    private String leather;

    @BeforeEach
    void chooseWool() {
        territoryId = territories.open(Otavalo.TERRITORY).id();
        chains.register(
                territoryId,
                List.of(new NewChain("Lana", "Criadores", null), new NewChain("Cuero", "Curtidores", null)));
        wool = chains.of(territoryId).get(0).id();
        leather = chains.of(territoryId).get(1).id();
        chains.score(
                territoryId,
                CriterionWeight.equal(),
                Otavalo.scored(chains.of(territoryId).stream()
                        .flatMap(chain -> Otavalo.flat(chain, 3).stream())
                        .toList()));
        chains.choose(
                territoryId,
                new ChainChoice(
                        List.of(new ChainChoice.Decision(wool, true, "Hay mercado.")),
                        null,
                        List.of(new ChainChoice.Participant("Ana Cotacachi", "Alcaldía"))),
                "maria");
    }

    @Test
    void theAnalysisOfAChainIsKeptInPlaceOfTheEarlierOne() {
        ChainAnalysis first = analysis(List.of(trade("Criadores"), trade("Hilanderos")), 40);
        ChainAnalysis second = analysis(List.of(trade("Tejedores")), 60);
        assertThat(analyses.of(territoryId)).isEmpty();

        analyses.analyze(wool, first, "maria");
        assertThat(analyses.of(territoryId)).containsExactly(entry(wool, first));
        analyses.analyze(wool, second, "maria");

        assertThat(analyses.of(territoryId)).containsExactly(entry(wool, second));
        assertThatThrownBy(() -> analyses.analyze("ajena", first, "maria")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anAnalysisThatSaysTooLittleIsRefused() {
        ChainAnalysis blank = new ChainAnalysis(
                " ",
                "x".repeat(121),
                "",
                "",
                " ",
                List.of(new TradeRelation("", "", "", "", true, "")),
                -1,
                1_000_001,
                "x".repeat(1001));

        assertThat(Refusals.of(() -> analyses.analyze(wool, blank, "maria")))
                .containsOnlyKeys(
                        "relations",
                        "link",
                        "linkReason",
                        "demand",
                        "demandSource",
                        "trades[0].seller",
                        "trades[0].buyer",
                        "trades[0].product",
                        "trades[0].steadiness",
                        "trades[0].reason",
                        "directActors",
                        "indirectActors",
                        "actorsNote");
        assertThat(Refusals.of(() -> analyses.analyze(wool, analysis(List.of(), 1), "maria")))
                .containsOnlyKeys("trades");
        assertThat(analyses.of(territoryId)).isEmpty();
    }

    @Test
    void ideasAreKeptWithAllThatIsKnownOfThem() {
        NewOpportunity ponchos = Ideas.ready(wool, "Ponchos");
        NewOpportunity hats = Ideas.with(Ideas.ready(wool, "Gorros"), "Turistas", null, Ideas.marks(2), 3);

        opportunities.register(territoryId, List.of(hats, ponchos), "maria");

        assertThat(opportunities.of(territoryId))
                .extracting(assessed -> assessed.opportunity().idea().name(), AssessedOpportunity::verdict)
                .containsExactly(
                        tuple("Ponchos", OpportunityVerdict.OPPORTUNITY), tuple("Gorros", OpportunityVerdict.IDEA));
        assertThat(opportunities.of(territoryId).get(1).opportunity().idea()).isEqualTo(hats);
        assertThat(opportunities.variety(territoryId)).startsWith("2 ideas de 1 cadena");
    }

    @Test
    void ideasOfOtherChainsTwiceOrWithoutReasonsAreRefused() {
        opportunities.register(territoryId, List.of(Ideas.ready(wool, "Ponchos")), "maria");
        NewOpportunity vague = new NewOpportunity(
                leather,
                " ",
                " ",
                "x".repeat(501),
                null,
                List.of(),
                null,
                Map.of(InclusiveMark.WOMEN, " "),
                Map.of(OpportunityCondition.TRENDS, new Finding(true, " ")));

        assertThat(Refusals.of(() -> opportunities.register(territoryId, List.of(), "maria")))
                .containsOnlyKeys("opportunities");
        assertThat(Refusals.of(() ->
                        opportunities.register(territoryId, List.of(Ideas.ready(wool, " PONCHÓS "), vague), "maria")))
                .containsOnlyKeys(
                        "opportunities[0].name",
                        "opportunities[1].name",
                        "opportunities[1].chainId",
                        "opportunities[1].product",
                        "opportunities[1].market",
                        "opportunities[1].ways",
                        "opportunities[1].attractive",
                        "opportunities[1].trendsReason",
                        "opportunities[1].skills",
                        "opportunities[1].strengths",
                        "opportunities[1].weaknesses",
                        "opportunities[1].womenReason");
        assertThat(opportunities.of(territoryId)).hasSize(1);
    }

    @Test
    void anIdeaNeedsAReasonToEnterTheShortList() {
        registerAnOpportunityAndAnIdea();
        String ponchos = idOf("Ponchos");
        String hats = idOf("Gorros");

        assertThat(Refusals.of(() -> shortlist(
                        new ShortlistDecision(ponchos, false, null), new ShortlistDecision(hats, false, null))))
                .containsOnlyKeys("opportunities");
        assertThat(Refusals.of(() ->
                        shortlist(new ShortlistDecision(ponchos, true, null), new ShortlistDecision(hats, true, " "))))
                .containsExactly(entry(
                        "opportunities[1].reason", "Todavía es una idea. Escriba por qué entra en la lista corta."));
        assertThat(Refusals.of(() -> shortlist(
                        new ShortlistDecision(ponchos, true, null),
                        new ShortlistDecision(ponchos, true, null),
                        new ShortlistDecision("ajena", true, "Sí"))))
                .containsOnlyKeys("opportunities[1].shortlisted", "opportunities[2].shortlisted");
        assertThat(opportunities.allShortlisted()).isEmpty();
    }

    @Test
    void theLatestShortListIsKept() {
        registerAnOpportunityAndAnIdea();
        String ponchos = idOf("Ponchos");
        String hats = idOf("Gorros");

        shortlist(new ShortlistDecision(ponchos, true, null), new ShortlistDecision(hats, false, null));
        shortlist(new ShortlistDecision(hats, true, "Hay compradores nuevos."));

        ShortlistedOpportunity expected = new ShortlistedOpportunity(
                hats, "Gorros", "Lana", territoryId, "Otavalo", "Imbabura", TestParties.GUAYAQUIL);
        assertThat(opportunities.shortlisted(territoryId)).containsExactly(expected);
        assertThat(opportunities.allShortlisted()).containsExactly(expected);
        assertThat(opportunities.of(territoryId))
                .filteredOn(assessed -> assessed.opportunity().shortlisted())
                .extracting(assessed -> assessed.opportunity().shortlistReason())
                .containsExactly("Hay compradores nuevos.");
    }

    /** «Ponchos» is ready, «Gorros» still an idea. */
    private void registerAnOpportunityAndAnIdea() {
        opportunities.register(
                territoryId,
                List.of(
                        Ideas.ready(wool, "Ponchos"),
                        Ideas.with(Ideas.ready(wool, "Gorros"), null, null, Ideas.marks(0), 3)),
                "maria");
    }

    private void shortlist(ShortlistDecision... decisions) {
        opportunities.shortlist(territoryId, List.of(decisions), "maria");
    }

    private String idOf(String name) {
        return opportunities.of(territoryId).stream()
                .map(AssessedOpportunity::opportunity)
                .filter(opportunity -> opportunity.idea().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ChainAnalysis analysis(List<TradeRelation> trades, int direct) {
        return new ChainAnalysis(
                "Venden por intermediarios.",
                "Tejedores",
                "Son los más numerosos.",
                "Crece.",
                "Ministerio de Turismo",
                trades,
                direct,
                12,
                null);
    }

    private static TradeRelation trade(String seller) {
        return new TradeRelation(seller, "Almacenes", "Lana hilada", "Cada mes desde 2020", false, "Pagan tarde.");
    }
}
