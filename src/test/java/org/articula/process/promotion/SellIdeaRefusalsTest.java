package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.HOLD;
import static org.articula.process.promotion.TalkForms.IDENTIFY;
import static org.articula.process.promotion.TalkForms.INVITE;
import static org.articula.process.promotion.TalkForms.PREPARE;
import static org.articula.process.promotion.TalkForms.REVIEW;
import static org.articula.process.promotion.TalkForms.group;
import static org.articula.process.promotion.TalkForms.held;
import static org.articula.process.promotion.TalkForms.invitation;
import static org.articula.process.promotion.TalkForms.person;
import static org.articula.process.promotion.TalkForms.preparation;
import static org.articula.process.promotion.TalkForms.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.producer.Producers;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.Talks;
import org.articula.seedgroup.SeedGroups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What «Vender la idea» refuses, told at the field; the task stays open and nothing is kept. */
@ProcessTest
class SellIdeaRefusalsTest {

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms talks;

    @Autowired
    TestClock clock;

    @Autowired
    Producers producers;

    @Autowired
    Talks talk;

    @Autowired
    SeedGroups groups;

    private Network network;

    @BeforeEach
    void begin() {
        network = talks.sellIdea(clock);
    }

    @Test
    void aTalkWithoutItsPartsOrInAnotherAgeIsRefused() {
        assertThat(refused(PREPARE, Map.of()))
                .containsOnlyKeys(
                        "content",
                        "testimonies",
                        "audience",
                        "tool",
                        "associations",
                        "municipality",
                        "startsAt",
                        "durationMinutes",
                        "place");
        Map<String, Object> strange = preparation("2028-01-01");
        strange.put("tool", "OTHER");
        strange.put("durationMinutes", 5);
        assertThat(refused(PREPARE, strange)).containsOnlyKeys("toolNote", "startsAt", "durationMinutes");
        assertThat(talk.of(network.id())).isEmpty();
    }

    @Test
    void aPersonTwiceInTheListIsRefused() {
        toTheTalk();
        Map<String, Object> rosa = person("Rosa Maigua", "INTERESTED", "1002003004", null);

        assertThat(refused(HOLD, held("2026-11-30", rosa, rosa)))
                .containsExactly(entry("people[1].identityNumber", "Rosa Maigua está dos veces en la lista."));

        Map<String, Object> alsoInTheSheet = held("2026-11-30", rosa);
        alsoInTheSheet.put(
                "sheet",
                List.of(talks.upload(
                        "Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal;Cédula",
                        "Rosa Maigua;;;;F;1985;Ponchos;1002003004")));
        assertThat(refused(HOLD, alsoInTheSheet)).containsOnlyKeys("people[0].identityNumber");
        assertThat(producers.of(network.id())).isEmpty();
        assertThat(scenario.task(network, HOLD)).isNotNull();
    }

    @Test
    void aFaultyRowOfTheSheetIsNamed() {
        toTheTalk();
        Map<String, Object> data = held("2026-11-30");
        data.put(
                "sheet",
                List.of(talks.upload(
                        "Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal",
                        "Rosa Maigua;;;;F;1985;Ponchos",
                        "Luis Lema;;;;M;mil novecientos;Cobijas")));

        Map<String, String> refused = refused(HOLD, data);

        assertThat(refused).containsOnlyKeys("sheet");
        assertThat(refused.get("sheet")).contains("3", "mil novecientos");
        assertThat(producers.of(network.id())).isEmpty();
    }

    @Test
    void aTalkWithoutAnybodyOrFromTomorrowIsRefused() {
        toTheTalk();

        assertThat(refused(HOLD, held("2026-12-01"))).containsOnlyKeys("heldOn", "people");
        assertThat(refused(HOLD, Map.of("held", "NO")))
                .containsExactly(entry("note", "Escriba por qué no se dio la charla."));
        assertThat(refused(HOLD, Map.of())).containsOnlyKeys("held");
        Map<String, Object> half = held("2026-11-30", Map.of("name", "Rosa"));
        assertThat(refused(HOLD, half))
                .containsOnlyKeys(
                        "people[0].sex", "people[0].birthYear", "people[0].mainProduct", "people[0].interest");
    }

    @Test
    void goingOnWithTooFewNeedsAReasonAndGoesIntoTheLogbook() {
        toTheTalk();
        scenario.complete(
                network,
                HOLD,
                held("2026-11-30", person("Rosa Maigua", "F", "INTERESTED"), person("Luis Lema", "M", "UNDECIDED")));

        Map<String, Object> review = review(true);
        assertThat(refused(REVIEW, review))
                .containsExactly(
                        entry("reason", "Los interesados son 1 y se piden 5: escriba por qué el interés alcanza."));
        Map<String, Object> silent = review(false);
        silent.remove("logbookNote");
        assertThat(refused(REVIEW, silent)).containsOnlyKeys("logbookNote");

        review.put("reason", "Cuatro familias más se inscriben el domingo.");
        scenario.complete(network, REVIEW, review);
        assertThat(scenario.task(network, IDENTIFY)).isNotNull();
        assertThat(talk.last(network.id(), TalkPurpose.IDEA)
                        .orElseThrow()
                        .review()
                        .reason())
                .isEqualTo("Cuatro familias más se inscriben el domingo.");
    }

    @Test
    void aGroupWithoutARequiredFieldOrWithMoreWomenThanMembersIsRefused() {
        toTheTalk();
        scenario.complete(network, HOLD, held("2026-11-30", person("Rosa Maigua", "F", "INTERESTED")));
        Map<String, Object> review = review(true);
        review.put("reason", "Es un grupo pequeño.");
        scenario.complete(network, REVIEW, review);

        Map<String, Object> bare = group("Sisa");
        bare.keySet().removeAll(List.of("location", "sells", "members"));
        assertThat(refused(IDENTIFY, Map.of("groups", List.of(group("Sisa"), bare))))
                .containsOnlyKeys("groups[1].location", "groups[1].sells", "groups[1].members");
        Map<String, Object> odd = group("Sisa");
        odd.putAll(Map.of("women", 13, "kind", "OTHER"));
        odd.remove("organisedSince");
        assertThat(refused(IDENTIFY, Map.of("groups", List.of(odd))))
                .containsOnlyKeys("groups[0].women", "groups[0].otherKind", "groups[0].organisedSince")
                .containsEntry("groups[0].women", "Las mujeres van de 0 a los 12 integrantes del grupo.");
        assertThat(refused(IDENTIFY, Map.of()))
                .containsExactly(entry("searchedWhere", "Registre al menos un grupo o escriba dónde los buscó."));
        assertThat(groups.searched(network.id())).isFalse();

        scenario.complete(network, IDENTIFY, Map.of("searchedWhere", "En las comunas de Peguche e Ilumán"));
        assertThat(groups.of(network.id())).isEmpty();
        assertThat(groups.searchedWhere(network.id())).hasValue("En las comunas de Peguche e Ilumán");
    }

    private void toTheTalk() {
        scenario.complete(network, PREPARE, preparation("2026-11-30"));
        scenario.complete(network, INVITE, invitation());
    }

    private Map<String, String> refused(String task, Map<String, Object> data) {
        return Refusals.of(() -> scenario.complete(network, task, data));
    }
}
