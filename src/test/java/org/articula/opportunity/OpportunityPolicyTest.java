package org.articula.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunityPolicyTest {

    @ParameterizedTest(name = "{0} conditions, market {1}, clients {2}: {3}")
    @CsvSource({
        "5, Hoteles, Hotel Andes, OPPORTUNITY",
        "4, Hoteles, Hotel Andes, IDEA",
        "0, Hoteles, Hotel Andes, IDEA",
        "5, , Hotel Andes, IDEA",
        "5, Hoteles, , IDEA",
        "5, , , IDEA",
    })
    void anIdeaIsAnOpportunityWithAllConditionsAMarketAndClients(
            int met, @Nullable String market, @Nullable String clients, OpportunityVerdict verdict) {
        AssessedOpportunity assessed =
                only(Ideas.with(Ideas.ready("lana", "Ponchos"), market, clients, Ideas.marks(0), met));

        assertThat(assessed.verdict()).isEqualTo(verdict);
        assertThat(assessed.met()).isEqualTo(met);
        assertThat(assessed.place()).isEqualTo(1);
    }

    @Test
    void saysWhatAnOpportunityHas() {
        assertThat(only(Ideas.with(Ideas.ready("lana", "Ponchos"), "Hoteles", "Hotel Andes", Ideas.marks(2), 5))
                        .reasons())
                .containsExactly(
                        "Cumple las cinco condiciones de una oportunidad.",
                        "Tiene mercado definido y clientes concretos.",
                        "Negocio inclusivo: ayuda a reducir la pobreza, favorece la participación de la mujer.");
    }

    @Test
    void saysWhatAnIdeaLacks() {
        assertThat(only(Ideas.with(Ideas.ready("lana", "Ponchos"), "Hoteles", null, Ideas.marks(0), 3))
                        .reasons())
                .containsExactly(
                        "Cumple 3 de las cinco condiciones de una oportunidad.",
                        "No cumple «Es compatible con sus fortalezas»: lo dijo STRENGTHS.",
                        "No cumple «Hay cómo superar las debilidades»: lo dijo WEAKNESSES.",
                        "Tiene mercado definido, pero todavía no clientes concretos.");
        assertThat(only(Ideas.with(Ideas.ready("lana", "Ponchos"), null, "Hotel Andes", Ideas.marks(0), 5))
                        .reasons())
                .contains("Tiene clientes concretos, pero todavía no un mercado definido.");
        assertThat(only(Ideas.with(Ideas.ready("lana", "Ponchos"), null, null, Ideas.marks(0), 5))
                        .reasons())
                .contains("Todavía no tiene mercado definido ni clientes concretos.");
    }

    @Test
    void opportunitiesComeFirstThenConditionsThenMarketThenInclusion() {
        NewOpportunity ready = Ideas.ready("lana", "Lista");
        List<Opportunity> ideas = new ArrayList<>(List.of(
                named("1 lista e inclusiva", Ideas.with(ready, "M", "C", Ideas.marks(1), 5)),
                named("2 lista", ready),
                named("3 sin clientes, inclusiva", Ideas.with(ready, "M", null, Ideas.marks(3), 5)),
                named("4 sin clientes", Ideas.with(ready, "M", null, Ideas.marks(0), 5)),
                named("5 sin nada", Ideas.with(ready, null, null, Ideas.marks(3), 5)),
                named("6 con cuatro", Ideas.with(ready, "M", "C", Ideas.marks(3), 4))));
        Collections.shuffle(ideas, new Random(7));

        List<AssessedOpportunity> assessed = OpportunityPolicy.assess(ideas);

        assertThat(assessed)
                .extracting(idea -> idea.opportunity().idea().name().charAt(0))
                .containsExactly('1', '2', '3', '4', '5', '6');
        assertThat(assessed).extracting(AssessedOpportunity::place).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void equalIdeasShareTheirPlaceAndAreListedByName() {
        List<AssessedOpportunity> assessed = OpportunityPolicy.assess(List.of(
                Ideas.kept(Ideas.ready("lana", "Ñandutí")),
                Ideas.kept(Ideas.ready("lana", "Nogal")),
                Ideas.kept(Ideas.ready("lana", "Ópalo")),
                named("Último", Ideas.with(Ideas.ready("lana", "x"), "M", "C", Ideas.marks(0), 2))));

        assertThat(assessed)
                .extracting(idea -> idea.opportunity().idea().name())
                .containsExactly("Nogal", "Ñandutí", "Ópalo", "Último");
        assertThat(assessed).extracting(AssessedOpportunity::place).containsExactly(1, 1, 1, 4);
    }

    @Test
    void noIdeaIsLostOrTwice() {
        Random random = new Random(11);
        List<Opportunity> many = IntStream.range(0, 200)
                .mapToObj(i -> named(
                        "idea " + i,
                        Ideas.with(
                                Ideas.ready("c" + random.nextInt(4), "x"),
                                random.nextBoolean() ? "M" : null,
                                random.nextBoolean() ? "C" : null,
                                Ideas.marks(random.nextInt(4)),
                                random.nextInt(6))))
                .toList();

        List<AssessedOpportunity> assessed = OpportunityPolicy.assess(many);

        assertThat(assessed).extracting(AssessedOpportunity::opportunity).containsExactlyInAnyOrderElementsOf(many);
        assertThat(assessed).extracting(AssessedOpportunity::place).isSorted();
        assertThat(OpportunityPolicy.assess(List.of())).isEmpty();
    }

    @Test
    void tellsHowVariedTheIdeasAre() {
        NewOpportunity ready = Ideas.ready("lana", "Ponchos");
        assertThat(variety(ready))
                .isEqualTo("1 idea de 1 cadena; 1 ya es una oportunidad."
                        + " La guía recomienda proponer diversas clases de oportunidades.");
        assertThat(variety(ready, Ideas.ready("cuero", "Bolsos")))
                .isEqualTo("2 ideas de 2 cadenas; 2 ya son oportunidades.");
        assertThat(variety(
                        Ideas.with(ready, null, null, Ideas.marks(0), 5),
                        Ideas.with(Ideas.ready("lana", "Gorros"), null, null, Ideas.marks(0), 5)))
                .isEqualTo("2 ideas de 1 cadena; ninguna es todavía una oportunidad.");
    }

    private static String variety(NewOpportunity... ideas) {
        return OpportunityPolicy.variety(
                OpportunityPolicy.assess(Arrays.stream(ideas).map(Ideas::kept).toList()));
    }

    private static AssessedOpportunity only(NewOpportunity idea) {
        return OpportunityPolicy.assess(List.of(Ideas.kept(idea))).get(0);
    }

    private static Opportunity named(String name, NewOpportunity idea) {
        return Ideas.kept(new NewOpportunity(
                idea.chainId(),
                name,
                idea.product(),
                idea.market(),
                idea.clients(),
                idea.ways(),
                idea.participation(),
                idea.marks(),
                idea.conditions()));
    }
}
