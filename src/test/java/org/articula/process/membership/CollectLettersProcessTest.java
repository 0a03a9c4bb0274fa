package org.articula.process.membership;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.document.PrintedPdf;
import org.articula.letter.MemberLetter;
import org.articula.letter.MemberLetters;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Recoger las cartas compromiso» (RI.1): some today, others later, until nobody is missing. */
@ProcessTest
class CollectLettersProcessTest {

    private static final String TASK = "userTask_collectSignatures";

    @Autowired
    Scenario scenario;

    @Autowired
    MemberLetters letters;

    @Autowired
    Download unsignedLetters;

    @Test
    void theTaskComesBackUntilEverybodyHasSigned() {
        Network network = scenario.startNetwork(3);
        begin(network);

        assertThat(scenario.open(network, TASK)).containsEntry("summary", "No consta la firma de 3 integrantes.");
        assertThat(PrintedPdf.text(unsignedLetters.of(network.id()).bytes()))
                .contains("Yo, Integrante A", "Yo, Integrante B", "Yo, Integrante C");
        sign(network, 1);
        assertThat(names(network)).containsExactly("Integrante B", "Integrante C");
        sign(network, 2);

        assertThat(scenario.task(network, TASK)).isNull();
        assertThat(letters.of(network.id()))
                .extracting(MemberLetter::signedOn)
                .containsOnly(LocalDate.of(2026, 11, 30));
        assertThat(scenario.traceOf(network, "collectLetters"))
                .containsExactly(
                        "Faltan cartas firmadas", "Recoger las firmas", "Recoger las firmas", "Cartas recogidas");
    }

    @Test
    void somebodyCanLeaveItAtThatAndWhoIsMissingStaysMissing() {
        Network network = scenario.startNetwork(2);
        begin(network);
        scenario.complete(network, TASK, Map.of("letters", rows(network, 0), "finish", true));

        assertThat(scenario.task(network, TASK)).isNull();
        assertThat(letters.unsigned(network.id())).hasSize(2);
        begin(network);
        assertThat(names(network)).hasSize(2);
    }

    @Test
    void onlyNetworksWithSomebodyMissingAreOfferedAndOneTaskIsEnough() {
        Network network = scenario.startNetwork(2);
        begin(network);

        assertThat(refused(network))
                .containsExactly(entry("networkId", "Ya hay una tarea abierta para recoger las firmas de esta red."));
        assertThat(scenario.openStart("maria", "askForLetters").toString()).contains(network.name());
        sign(network, 2);
        assertThat(refused(network))
                .containsExactly(entry("networkId", "En esta red ya firmaron todos los integrantes."));
        assertThat(scenario.openStart("maria", "askForLetters").toString()).doesNotContain(network.name() + " ");
    }

    @Test
    void aSignatureHasItsDate() {
        Network network = scenario.startNetwork(2);
        begin(network);
        List<Map<String, Object>> rows = rows(network, 2);
        rows.get(0).put("signedOn", null);
        rows.get(1).put("signedOn", "2026-12-01");

        assertThat(Refusals.of(() -> scenario.complete(network, TASK, Map.of("letters", rows))))
                .containsOnly(
                        entry("letters[0].signedOn", "Indique cuándo firmó."),
                        entry("letters[1].signedOn", "La fecha no puede ser posterior a hoy."));
        rows.get(0).put("scan", List.of("ajeno"));
        assertThat(Refusals.of(() -> scenario.complete(network, TASK, Map.of("letters", rows))))
                .containsExactly(entry("letters[0].scan", "Suba de nuevo la carta."));
    }

    private void begin(Network network) {
        scenario.start("maria", "askForLetters", Map.of("networkId", network.id()));
    }

    private Map<String, String> refused(Network network) {
        return Refusals.of(() -> begin(network));
    }

    private void sign(Network network, int first) {
        scenario.complete(network, TASK, Map.of("letters", rows(network, first)));
    }

    /** Of those who are missing, the first ones sign. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Network network, int signing) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row :
                (List<Map<String, Object>>) scenario.open(network, TASK).get("letters")) {
            boolean signed = rows.size() < signing;
            rows.add(map("memberId", row.get("memberId"), "signed", signed, "signedOn", row.get("signedOn")));
        }
        return rows;
    }

    private List<String> names(Network network) {
        return letters.unsigned(network.id()).stream()
                .map(member -> member.name())
                .toList();
    }
}
