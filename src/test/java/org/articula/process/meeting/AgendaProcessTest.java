package org.articula.process.meeting;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.invitation.Answers;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Preparar la agenda» (RI.9, F2.3.a): what it begins with, what members put on it, and what it takes up again. */
@ProcessTest
class AgendaProcessTest {

    private static final String AGENDA = "userTask_prepareAgenda";
    private static final String ATTENDANCE = "userTask_recordAttendance";
    private static final String MINUTES = "userTask_recordMinutes";
    private static final String REVIEW = "userTask_reviewMinutes";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Answers answers;

    @Test
    void theFirstAgendaBeginsWithWhatTheGuideAsksForAndReviewsNoPlanYet() {
        Network network = scenario.startNetwork(3);

        Map<String, Object> first = scenario.open(network, AGENDA);
        assertThat(rows(first, "items"))
                .extracting(item -> item.get("title").toString())
                .startsWith(
                        "Nuestra posición competitiva: análisis FODA de la red",
                        "Reglamento interno de la red: lectura y acuerdos",
                        "Primera elección de representantes y reparto de responsabilidades")
                .noneMatch(title -> title.toLowerCase().contains("plan"));
        assertThat(first.get("reasons").toString()).contains("Es la primera reunión: la guía recomienda");

        forms.hold(network, "PRESENT");

        Map<String, Object> second = scenario.open(network, AGENDA);
        assertThat(rows(second, "items"))
                .as("the next one goes on from there")
                .extracting(item -> item.get("title").toString())
                .isNotEmpty()
                .noneMatch(title -> title.contains("FODA") || title.contains("Primera elección"));
    }

    @Test
    void whatAMemberAsksForByTheLinkIsOnTheNextAgendaUntilItIsTreated() {
        Network network = scenario.startNetwork(3);
        Member asking = scenario.membersOf(network).get(2);
        forms.toAttendance(network);
        answers.proposeTopic(scenario.answerToken(network, asking), " Un horno para teñir ");
        finish(network);

        Map<String, Object> proposed = scenario.open(network, AGENDA);
        Map<String, Object> topic = rows(proposed, "items").stream()
                .filter(item -> item.get("topicId") != null)
                .findFirst()
                .orElseThrow();
        assertThat(topic)
                .containsEntry("kind", "TOPIC")
                .containsEntry("title", "Un horno para teñir")
                .containsEntry("ownerId", asking.id())
                .containsEntry("minutes", 10);
        assertThat(proposed.get("reasons").toString())
                .contains("1 tema lo propuso un integrante al responder a su invitación.");

        forms.toAttendance(network, agenda -> agenda.put("items", List.of(topic)));
        assertThat(scenario.agendaOf(network)).containsExactly("Un horno para teñir");
        finish(network);

        assertThat(rows(scenario.open(network, AGENDA), "items"))
                .as("treated is treated")
                .noneMatch(item -> item.containsValue("Un horno para teñir"));
    }

    @Test
    void aDecisionIsReconsideredAsAPointOfTheAgendaAndConcludedInTheMinutes() {
        Network network = scenario.startNetwork(3);
        List<Member> people = scenario.membersOf(network);
        forms.hold(
                network,
                minutes -> rows(minutes, "items")
                        .get(0)
                        .putAll(Map.of("result", "APPROVED", "votesFor", 3, "votesAgainst", 0, "abstentions", 0)),
                "PRESENT");
        Map<String, Object> decision =
                rows(scenario.open(network, AGENDA), "pastDecisions").get(0);
        assertThat(decision.get("label").toString()).contains("Compra conjunta de lana");
        Map<String, Object> motion = MeetingForms.item(
                "Volver sobre la compra de lana", people.get(0).id(), 10);
        motion.put("kind", "RECONSIDERATION");

        assertThat(Refusals.of(() -> scenario.complete(network, AGENDA, agenda(network, motion))))
                .containsExactly(entry("items[0].reconsidersId", "Elija una decisión tomada en una reunión anterior."));
        motion.put("reconsidersId", decision.get("value"));
        forms.toAttendance(network, agenda -> agenda.put("items", List.of(motion)));
        scenario.complete(network, ATTENDANCE, Map.of("attendance", forms.attendance(network, "PRESENT")));

        Map<String, Object> unmoved = forms.minutes(network);
        rows(unmoved, "items")
                .get(0)
                .putAll(Map.of("result", "REJECTED", "votesFor", 1, "votesAgainst", 2, "abstentions", 0));
        assertThat(Refusals.of(() -> scenario.complete(network, MINUTES, unmoved)))
                .containsExactly(entry(
                        "items[0].result",
                        "Registre en las mociones quién la presentó, quién la secundó y los votos."));
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put(
                "reconsiderations",
                List.of(map(
                        "decisionId",
                        decision.get("value"),
                        "moverId",
                        people.get(0).id(),
                        "seconderId",
                        people.get(1).id(),
                        "outcome",
                        "La compra se deja para mayo.",
                        "votesFor",
                        2,
                        "votesAgainst",
                        1,
                        "abstentions",
                        0)));
        scenario.complete(network, MINUTES, minutes);

        assertThat(rows(scenario.open(network, REVIEW), "points"))
                .as("the point of the agenda is the motion, and there is no second one")
                .singleElement()
                .satisfies(point -> assertThat(point)
                        .containsEntry("title", "1. Volver sobre la compra de lana")
                        .containsEntry(
                                "resolved",
                                "Moción de Integrante A, secundada por Integrante B. La compra se deja para mayo.")
                        .containsEntry("result", "Aprobado (2 a favor, 1 en contra, 0 abstenciones)"));
        forms.close(network);
        assertThat(rows(scenario.open(network, AGENDA), "items"))
                .as("it is settled")
                .noneMatch(item -> item.containsValue("RECONSIDERATION"));
    }

    private Map<String, Object> agenda(Network network, Map<String, Object> item) {
        Map<String, Object> agenda = forms.agenda(network);
        agenda.put("items", List.of(item));
        return agenda;
    }

    /** From the hour of the meeting to its closed minutes; everybody came. */
    private void finish(Network network) {
        scenario.complete(network, ATTENDANCE, Map.of("attendance", forms.attendance(network, "PRESENT")));
        scenario.complete(network, MINUTES, forms.minutes(network));
        forms.close(network);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> form, String list) {
        return (List<Map<String, Object>>) form.get(list);
    }
}
