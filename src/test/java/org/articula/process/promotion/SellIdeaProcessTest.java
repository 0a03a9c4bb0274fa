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
import static org.articula.process.promotion.TalkForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.promotion.PromotionFacts;
import org.articula.promotion.Promotions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Vender la idea» (F1.1): talk after talk until producers are interested, then the groups and leaders to begin with. */
@ProcessTest
class SellIdeaProcessTest {

    private static final List<String> ROUND = List.of(
            "Preparar la charla",
            "Convocar y dar la charla",
            "Charla fijada",
            "Convocar a los productores",
            "Dar la charla",
            "Charla concluida",
            "Revisar el interés y mejorar la charla");

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms talks;

    @Autowired
    TestClock clock;

    @Autowired
    Promotions promotions;

    @Autowired
    Logbook logbook;

    private Network network;

    @BeforeEach
    void begin() {
        network = talks.sellIdea(clock);
    }

    @Test
    void threeTalksAreGivenUntilProducersAreInterested() {
        firstTalk();
        scenario.complete(network, REVIEW, review(false));
        talks.talk(network, "2026-11-30", Map.of("held", "NO", "note", "Hubo un paro de buses."));
        scenario.complete(network, REVIEW, review(false));
        scenario.complete(network, PREPARE, preparation("2026-11-30"));
        scenario.complete(network, INVITE, invitation());
        scenario.complete(network, HOLD, thirdTalk());
        scenario.complete(network, REVIEW, review(true));
        scenario.complete(network, IDENTIFY, found());

        assertThat(promotions.facts(network.id())).isEqualTo(new PromotionFacts(2, 5, 60, true, true, true));
        assertThat(logbook.of(network.id()))
                .hasSize(3)
                .allSatisfy(recorded -> assertThat(recorded.entry().kind()).isEqualTo(LogbookKind.TALK));
        List<String> trace = new ArrayList<>(List.of("Idea por vender"));
        Collections.nCopies(3, ROUND).forEach(trace::addAll);
        trace.addAll(List.of("Identificar grupos semilla y líderes", "Idea vendida"));
        assertThat(scenario.traceOf(network, "sellIdea")).isEqualTo(trace);
    }

    @Test
    void aTalkIsReviewedWithItsFiguresAndTheNextOneBeginsFromWhatItTaught() {
        firstTalk();
        assertThat(scenario.open(network, REVIEW))
                .containsEntry(
                        "interestText",
                        "Hasta ahora hay 1 persona interesada y hacen falta al menos 5:"
                                + " conviene otra charla, mejorada.")
                .containsEntry(
                        "attendanceText",
                        "Vinieron 2 personas: 1 mujer y 1 hombre. Las mujeres son el 50 % de la asistencia.");
        assertThat(rows(scenario.open(network, REVIEW), "ages"))
                .contains(Map.of("ages", "30 a 44 años", "people", "1 mujer y 1 hombre"))
                .contains(Map.of("ages", "60 años o más", "people", "Nadie"));
        scenario.complete(network, REVIEW, review(false));

        assertThat(scenario.open(network, PREPARE))
                .containsEntry("round", 2)
                .containsEntry("feedback", "Gustó: El testimonio\n\nPara mejorar: Mostrar más ejemplos")
                .containsEntry("content", "Ventajas de trabajar juntos");
        talks.talk(network, "2026-11-30", Map.of("held", "NO", "note", "Hubo un paro de buses."));
        assertThat(scenario.open(network, REVIEW))
                .containsEntry("attendanceText", "La charla no se dio: Hubo un paro de buses.");
    }

    @Test
    void theEngineCarriesIdsDatesAndAnswersOnly() {
        talks.talk(network, "2026-12-03", held("2026-11-30", person("Rosa Maigua", "F", "INTERESTED")));
        scenario.complete(network, REVIEW, review(false));

        assertThat(scenario.variablesOf(network))
                .containsExactlyInAnyOrder("networkId", "talkId", "talkStartsAt", "enoughInterest");
        assertThat(scenario.task(network, PREPARE).getName()).isEqualTo("Preparar la charla · " + network.code());
    }

    private void firstTalk() {
        talks.talk(
                network,
                "2026-11-30",
                held("2026-11-30", person("Rosa Maigua", "F", "INTERESTED"), person("Luis Lema", "M", "UNDECIDED")));
    }

    private Map<String, Object> thirdTalk() {
        Map<String, Object> third = held("2026-11-30", person("Marta Conejo", "F", "INTERESTED"));
        third.put(
                "sheet",
                List.of(talks.upload(
                        "Nombre;Taller;Correo;Teléfono;Sexo;Año de nacimiento;Producto principal;Interés",
                        "Elena Arellano;;;;F;1999;Chalinas;Sí",
                        "Pedro Quinche;;;;M;1960;Cobijas;Sí")));
        third.put("known", talks.known(network, Map.of("Luis Lema", "INTERESTED")));
        return third;
    }

    private Map<String, Object> found() {
        List<Map<String, Object>> leaders = rows(scenario.open(network, IDENTIFY), "leaders");
        assertThat(leaders)
                .extracting(row -> row.get("name"))
                .contains("Luis Lema", "Rosa Maigua")
                .hasSize(5);
        Map<String, Object> leader = new HashMap<>(Map.of(
                "producerId", leaders.get(0).get("producerId"), "leads", true, "leadership", "Convoca a su comunidad"));
        return Map.of("groups", List.of(group("Asociación Sisa")), "leaders", List.of(leader));
    }
}
