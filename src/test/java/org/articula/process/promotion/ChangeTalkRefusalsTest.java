package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.HOLD;
import static org.articula.process.promotion.TalkForms.INVITE;
import static org.articula.process.promotion.TalkForms.PREPARE;
import static org.articula.process.promotion.TalkForms.held;
import static org.articula.process.promotion.TalkForms.invitation;
import static org.articula.process.promotion.TalkForms.person;
import static org.articula.process.promotion.TalkForms.preparation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.TalkStatus;
import org.articula.promotion.Talks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What «Cambiar una charla» refuses, told at the field; nothing starts and nobody is told anything. */
@ProcessTest
class ChangeTalkRefusalsTest {

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    Talks talks;

    @Autowired
    Networks networks;

    private Network network;

    @BeforeEach
    void aTalkIsAnnounced() {
        network = forms.sellIdea(clock);
        scenario.complete(network, PREPARE, preparation("2026-12-03"));
        scenario.complete(network, INVITE, invitation());
    }

    @Test
    void anEmptyFormIsTold() {
        assertThat(Refusals.of(() -> scenario.start("maria", "changeTalk", Map.of())))
                .containsOnly(
                        entry("talkId", "Elija la charla."),
                        entry("action", "Elija si la mueve o la cancela."),
                        entry("reason", "Escriba el motivo: lo leerán los invitados."));
        assertThat(Refusals.of(() -> scenario.start(
                        "maria", "changeTalk", Map.of("talkId", "x", "action", "CANCEL", "reason", "Lluvia"))))
                .containsOnly(entry("talkId", "Esta charla no existe."));
    }

    @Test
    void theNewDateIsAheadAndAnother() {
        assertThat(moved("2026-11-29T15:00")).containsOnly(entry("newStart", "La fecha debe ser futura."));
        assertThat(moved("2028-11-29T15:00"))
                .containsOnly(entry("newStart", "La fecha no puede estar a más de un año."));
        assertThat(moved("2026-12-03T15:00"))
                .containsOnly(entry("newStart", "La charla ya está fijada para esa fecha y hora."));
        assertThat(moved(null)).containsOnly(entry("newStart", "Indique la nueva fecha y hora, o un lugar distinto."));
        assertThat(talk().sequence()).isZero();
    }

    @Test
    void aTalkThatWasGivenOrWhoseHourHasPassedStaysAsItIs() {
        clock.set(Instant.parse("2026-12-03T20:00:00Z"));
        assertThat(cancelled())
                .containsOnly(entry(
                        "talkId", "La hora de la charla ya pasó: anote lo ocurrido en la tarea «Dar la charla»."));
        assertThat(offered()).doesNotContain(network.name());

        scenario.complete(network, HOLD, held("2026-12-03", person("Rosa Maigua", "F", "INTERESTED")));
        assertThat(cancelled()).containsOnly(entry("talkId", "Esta charla ya se dio."));
    }

    @Test
    void aTalkIsCancelledOnce() {
        assertThat(offered()).contains(network.name() + ", charla 1: jueves 3 de diciembre de 2026, 15:00");
        assertThat(cancelled()).isEmpty();

        assertThat(cancelled()).containsOnly(entry("talkId", "Esta charla ya fue cancelada."));
        assertThat(offered()).doesNotContain(network.name());
    }

    @Test
    void aSuspendedOrEndedNetworkGivesNoTalks() {
        networks.activate(network.id());
        networks.suspend(network.id(), "Fiestas", LocalDate.of(2026, 12, 20));
        assertThat(cancelled()).containsOnly(entry("talkId", "La red está suspendida: por ahora no da charlas."));
        assertThat(offered()).doesNotContain(network.name());

        networks.end(network.id(), "Nadie se interesó.");
        assertThat(cancelled()).containsOnly(entry("talkId", "La red está cerrada: ya no da charlas."));
        assertThat(talk().status()).as("it fell with its network").isEqualTo(TalkStatus.CANCELLED);
    }

    private Map<String, String> moved(@Nullable String newStart) {
        Map<String, Object> change =
                new HashMap<>(Map.of("talkId", talk().id(), "action", "MOVE", "reason", "Hay feria"));
        change.put("newStart", newStart);
        return Refusals.of(() -> scenario.start("maria", "changeTalk", change));
    }

    private Map<String, String> cancelled() {
        return Refusals.of(() -> scenario.start(
                "maria", "changeTalk", Map.of("talkId", talk().id(), "action", "CANCEL", "reason", "Duelo")));
    }

    private String offered() {
        return ((List<?>) scenario.openStart("maria", "changeTalk").get("talks")).toString();
    }

    private Talk talk() {
        return talks.last(network.id(), TalkPurpose.IDEA).orElseThrow();
    }
}
