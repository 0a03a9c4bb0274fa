package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.held;
import static org.articula.process.promotion.TalkForms.invitation;
import static org.articula.process.promotion.TalkForms.person;
import static org.articula.process.promotion.TalkForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.logbook.Logbook;
import org.articula.network.Network;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.promotion.Promotions;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.Talks;
import org.articula.sheet.TestWorkbooks;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Additional sensitisation meetings (F1.2): whoever is interested is met once more before anybody is assessed. */
@ProcessTest
class SensitisationProcessTest {

    private static final String BASE = "userTask_reviewProducers";
    private static final String PREPARE = "userTask_prepareSensitisation";
    private static final String INVITE = "userTask_inviteProducersToSensitisation";
    private static final String HOLD = "userTask_holdTalkOfSensitisation";
    private static final String ASSESS = "userTask_assessCandidate";

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    Talks talks;

    @Autowired
    Promotions promotions;

    @Autowired
    Logbook logbook;

    @Autowired
    Mailbox mailbox;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Download talkAttendanceDownload;

    private Network network;

    /** Rosa and Luis came to a talk; now the candidates are to be assessed. */
    @BeforeEach
    void theIdeaIsSold() {
        network = forms.sellIdea(clock);
        String email = "rosa@" + network.code().toLowerCase() + ".example";
        forms.talk(
                network,
                "2026-11-30",
                held(
                        "2026-11-30",
                        person("Rosa Maigua", "INTERESTED", null, email),
                        person("Luis Lema", "M", "UNDECIDED")));
        Map<String, Object> review = TalkForms.review(true);
        review.put("reason", "Son los que hay.");
        scenario.complete(network, TalkForms.REVIEW, review);
        scenario.complete(network, TalkForms.IDENTIFY, Map.of("searchedWhere", "En Peguche."));
        runtime.startProcessInstanceByKey("assessCandidates", network.code(), Map.of("networkId", network.id()));
    }

    @Test
    void whoIsInterestedIsMetOnceMoreAndThenAssessed() {
        scenario.complete(network, BASE, Map.of("sensitise", true));
        scenario.complete(network, PREPARE, preparation("2026-12-03"));
        assertThat(scenario.open(network, INVITE))
                .containsEntry("occasion", "Reunión de sensibilización")
                .extractingByKey("message")
                .asString()
                .contains("a una reunión de sensibilización para productores", "cómo trabajará la red");
        scenario.complete(network, INVITE, invitation());
        scenario.runDueJobs(network);
        assertThat(MailParts.text(mailbox.messages(network).get(0)))
                .contains(
                        "Le invitamos a una reunión de sensibilización para productores del sector Lana para conocer");
        scenario.travelTo(network, Instant.parse("2026-12-03T22:00:00Z"));
        Map<String, Object> held = held("2026-12-03");
        held.put("known", reactions(Map.of("Rosa Maigua", "INTERESTED", "Luis Lema", "WITHDRAWN")));
        held.put("note", "Preguntaron cuánto dinero hay que poner.");
        scenario.complete(network, HOLD, held);

        assertThat(scenario.open(network, BASE))
                .containsEntry("sensitisations", "A la del 3 de diciembre de 2026 vinieron 2 personas.");
        scenario.complete(network, BASE, Map.of());
        assertThat(scenario.open(network, ASSESS))
                .containsEntry("producerName", "Rosa Maigua")
                .containsEntry("about", "Ponchos · Vino a 2 de 2 charlas y reuniones de sensibilización");
        assertThat(logbook.of(network.id()))
                .extracting(recorded ->
                        recorded.entry().step() + " " + recorded.entry().text())
                .contains("F1.2 Reunión de sensibilización del 3 de diciembre de 2026: vinieron 2 personas."
                        + " Preguntaron cuánto dinero hay que poner.");
        assertThat(promotions.facts(network.id()).talksHeld())
                .as("the talks of F1.1 are counted apart")
                .isEqualTo(1);
        assertThat(TestWorkbooks.rows(talkAttendanceDownload.of(network.id()).bytes(), "Asistencia"))
                .extracting(row -> row.get(1))
                .contains("Charla", "Reunión de sensibilización");
    }

    @Test
    void aMeetingThatMovesAndIsCancelledLeadsBackToTheBase() {
        scenario.complete(network, BASE, Map.of("sensitise", true));
        scenario.complete(network, PREPARE, preparation("2026-12-03"));
        scenario.complete(network, INVITE, invitation());
        String id = talks.last(network.id(), TalkPurpose.SENSITISATION)
                .orElseThrow()
                .id();
        scenario.start(
                "maria",
                "changeTalk",
                Map.of("talkId", id, "action", "MOVE", "newStart", "2026-12-04T09:30", "reason", "Hay feria"));

        assertThat(scenario.task(network, HOLD).getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-04T14:30:00Z")));
        scenario.start("maria", "changeTalk", Map.of("talkId", id, "action", "CANCEL", "reason", "Duelo"));

        assertThat(scenario.open(network, BASE))
                .containsEntry("sensitisations", "La del 4 de diciembre de 2026 no se dio: Duelo");
        assertThat(logbook.of(network.id()))
                .filteredOn(recorded -> "F1.2".equals(recorded.entry().step()))
                .hasSize(2)
                .last()
                .extracting(recorded -> recorded.entry().text())
                .asString()
                .startsWith("Se canceló la reunión de sensibilización, prevista para el viernes 4 de diciembre");
    }

    @Test
    void anotherTalkBeginsFromTheLastTalkAndNotFromTheMeeting() {
        scenario.complete(network, BASE, Map.of("sensitise", true));
        scenario.complete(network, PREPARE, preparation("2026-12-03"));

        assertThat(talks.last(network.id(), TalkPurpose.IDEA).orElseThrow().content())
                .isEqualTo("Ventajas de trabajar juntos");
        assertThat(talks.of(network.id())).hasSize(2);
    }

    private List<Map<String, Object>> reactions(Map<String, String> byName) {
        return rows(scenario.open(network, HOLD), "known").stream()
                .map(row ->
                        Map.of("producerId", row.get("producerId"), "reaction", (Object) byName.get(row.get("name"))))
                .toList();
    }

    private static Map<String, Object> preparation(String date) {
        return new HashMap<>(Map.of(
                "content", "Cómo trabajará la red",
                "tool", "FLIPCHART",
                "startsAt", date + "T15:00",
                "durationMinutes", 90,
                "place", "Casa comunal"));
    }
}
