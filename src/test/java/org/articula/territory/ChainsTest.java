package org.articula.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.phone.Country;
import org.articula.territory.ChainChoice.Decision;
import org.articula.territory.ChainChoice.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ChainsTest {

    private static final List<Participant> MAYOR = List.of(new Participant("Ana Cotacachi", "Alcaldía de Otavalo"));

    @Autowired
    private Territories territories;

    @Autowired
    private Chains chains;

    private String territoryId;

    @BeforeEach
    void openTerritory() {
        territoryId = territories.open(Otavalo.TERRITORY).id();
    }

    @Test
    void aTerritoryIsFoundAgainAndItsCodeIsTaken() {
        assertThat(territories.byId(territoryId))
                .isEqualTo(new Territory(
                        territoryId,
                        "OTAVALO",
                        "Otavalo",
                        "Imbabura",
                        Otavalo.TERRITORY.zone(),
                        Country.EC,
                        "maria",
                        null));
        assertThat(Refusals.of(() -> territories.open(Otavalo.TERRITORY)))
                .containsExactly(entry("code", "Ya hay un territorio con el código «OTAVALO»."));
        assertThat(Refusals.of(() -> territories.open(
                        new NewTerritory("otavalo 1", " ", "x".repeat(121), Otavalo.TERRITORY.zone(), "maria"))))
                .containsOnlyKeys("code", "name", "place");
    }

    @Test
    void aTerritoryIsInTheCountryOfItsLocalTimeOrInTheOneChosen() {
        assertThat(territories
                        .open(new NewTerritory("PUNO", "Puno", "Puno", ZoneId.of("America/Lima"), "maria"))
                        .country())
                .isEqualTo(Country.PE);
        assertThat(territories
                        .open(new NewTerritory(
                                "IPIALES", "Ipiales", "Nariño", Otavalo.TERRITORY.zone(), Country.CO, "maria"))
                        .country())
                .isEqualTo(Country.CO);
        assertThat(Refusals.of(() ->
                        territories.open(new NewTerritory("MADRID", "Madrid", "Madrid", ZoneId.of("UTC"), "maria"))))
                .containsExactly(entry("country", "Elija el país del territorio."));
    }

    @Test
    void aChainTwiceIsRefusedHoweverItIsWritten() {
        chains.register(territoryId, List.of(new NewChain("Lana", "Criadores, tejedores", " ")));

        assertThat(Refusals.of(() -> chains.register(
                        territoryId,
                        List.of(
                                new NewChain("Cuero", "Curtidores", null),
                                new NewChain(" LÁNA ", "Otros", null),
                                new NewChain("cuero", "Otros", null)))))
                .containsExactly(
                        entry("chains[1].name", "La cadena «LÁNA» ya está en la lista."),
                        entry("chains[2].name", "La cadena «cuero» ya está en la lista."));
        assertThat(Refusals.of(() -> chains.register(territoryId, List.of()))).containsOnlyKeys("chains");
        assertThat(chains.of(territoryId)).singleElement().satisfies(chain -> {
            assertThat(chain.name()).isEqualTo("Lana");
            assertThat(chain.mainBuyer()).isNull();
            assertThat(chain.chosen()).isFalse();
        });
    }

    @Test
    void scoresOutsideOneToFiveOrWithoutReasonAreRefused() {
        registerThree();
        List<ChainScore> scores = new ArrayList<>(scores(3, 3, 3));
        scores.set(0, changed(scores.get(0), 0, "motivo"));
        scores.set(1, changed(scores.get(1), 6, "motivo"));
        scores.set(2, changed(scores.get(2), 3, " "));

        assertThat(Refusals.of(() -> score(CriterionWeight.equal(), scores)))
                .containsOnlyKeys(
                        "chains[0].criteria[0].score", "chains[0].criteria[1].score", "chains[0].criteria[2].reason");
        assertThat(Refusals.of(
                        () -> score(CriterionWeight.equal(), scores(3, 3, 3).subList(0, 23))))
                .containsOnlyKeys("chains");
        List<ChainScore> twice = new ArrayList<>(scores(3, 3, 3));
        twice.add(twice.get(5));
        assertThat(Refusals.of(() -> score(CriterionWeight.equal(), twice)))
                .containsOnlyKeys("chains[0].criteria[8].score");
    }

    @Test
    void weightsThatAreNotAHundredPercentAreRefused() {
        registerThree();

        assertThat(Refusals.of(() -> score(Otavalo.weights(20, 10, 10, 10, 10, 10, 10, 10), scores(3, 3, 3))))
                .containsExactly(entry("weights", "Los pesos deben sumar 100 por ciento; suman 90."));
        assertThat(Refusals.of(() -> score(Otavalo.weights(-10, 60, 10, 10, 10, 0, 10, 10), scores(3, 3, 3))))
                .containsOnlyKeys("weights[0].percent");
        assertThat(Refusals.of(() -> score(CriterionWeight.equal().subList(0, 7), scores(3, 3, 3))))
                .containsOnlyKeys("weights");
    }

    @Test
    void theChoiceIsKeptWithItsReasonsAndAuthorities() {
        registerThree();
        score(CriterionWeight.equal(), scores(1, 1, 1));
        score(CriterionWeight.equal(), scores(3, 5, 4));
        assertThat(chains.ranking(territoryId))
                .extracting(ranked -> ranked.chain().name())
                .containsExactly("Cuero", "Turismo", "Lana");

        chains.choose(territoryId, choice(null, "Cuero"), "maria");
        chains.choose(territoryId, choice("Ya hay un comprador.", "Lana", "Cuero"), "maria");

        assertThat(chains.of(territoryId))
                .filteredOn(ProductiveChain::chosen)
                .extracting(ProductiveChain::name, ProductiveChain::chosenReason)
                .containsExactly(tuple("Lana", "Porque sí conviene."), tuple("Cuero", "Porque sí conviene."));
        assertThat(chains.authorities(territoryId)).isEqualTo(MAYOR);
        assertThat(territories.byId(territoryId).againstReason()).isEqualTo("Ya hay un comprador.");
    }

    @Test
    void choosingNothingOrAgainstTheRankingWithoutReasonIsRefused() {
        registerThree();
        score(CriterionWeight.equal(), scores(3, 5, 3));

        assertThat(Refusals.of(() -> chains.choose(territoryId, choice(null), "maria")))
                .containsOnlyKeys("chains");
        assertThat(Refusals.of(() -> chains.choose(territoryId, choice(" ", "Lana"), "maria")))
                .containsOnlyKeys("againstReason");
        assertThat(Refusals.of(() -> chains.choose(
                        territoryId, new ChainChoice(choice(null, "Cuero").chains(), null, List.of()), "maria")))
                .containsOnlyKeys("authorities");
        assertThat(Refusals.of(() -> chains.choose(
                        territoryId,
                        new ChainChoice(List.of(new Decision(idOf("Cuero"), true, null)), null, MAYOR),
                        "maria")))
                .containsOnlyKeys("chains[0].reason");
        assertThat(Refusals.of(() -> chains.choose(
                        territoryId,
                        new ChainChoice(List.of(new Decision("ajena", true, "Sí")), null, MAYOR),
                        "maria")))
                .containsKey("chains[0].chosen");
        assertThat(chains.of(territoryId)).noneMatch(ProductiveChain::chosen);
    }

    @Test
    void ofChainsThatShareAPlaceEitherCanBeChosen() {
        registerThree();
        score(CriterionWeight.equal(), scores(4, 4, 3));

        chains.choose(territoryId, choice(null, "Lana"), "maria");

        assertThat(chains.of(territoryId))
                .filteredOn(ProductiveChain::chosen)
                .extracting(ProductiveChain::name)
                .containsExactly("Lana");
    }

    private void registerThree() {
        chains.register(
                territoryId,
                List.of(
                        new NewChain("Lana", "Criadores, tejedores", "Almacenes del norte"),
                        new NewChain("Cuero", "Curtidores, talabarteros", null),
                        new NewChain("Turismo", "Guías, hospederías", null)));
    }

    private void score(List<CriterionWeight> weights, List<ChainScore> scores) {
        chains.score(territoryId, weights, Otavalo.scored(scores));
    }

    /** One flat score per chain, in the order of registering. */
    private List<ChainScore> scores(int... scores) {
        List<ChainScore> rows = new ArrayList<>();
        List<ProductiveChain> known = chains.of(territoryId);
        for (int i = 0; i < known.size(); i++) {
            rows.addAll(Otavalo.flat(known.get(i), scores[i]));
        }
        return rows;
    }

    private ChainChoice choice(@Nullable String againstReason, String... names) {
        List<Decision> decisions = chains.of(territoryId).stream()
                .map(chain -> List.of(names).contains(chain.name())
                        ? new Decision(chain.id(), true, "Porque sí conviene.")
                        : new Decision(chain.id(), false, null))
                .toList();
        return new ChainChoice(decisions, againstReason, MAYOR);
    }

    private String idOf(String name) {
        return chains.of(territoryId).stream()
                .filter(chain -> chain.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ChainScore changed(ChainScore score, int value, String reason) {
        return new ChainScore(score.chainId(), score.criterion(), value, reason);
    }
}
