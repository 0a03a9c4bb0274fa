package org.articula.process.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.Refusals;
import org.articula.logbook.Logbook;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.overview.NetworkPages;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesVersion;
import org.articula.vote.MajorityBase;
import org.articula.vote.MeetingVotes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Modificar el reglamento interno» (RI.21): new figures hold from their day on, and not before. */
@ProcessTest
class AmendRulesProcessTest {

    private static final String DRAFT = "userTask_draftRules";
    private static final String VOTE = "userTask_voteRules";
    private static final String SIGN = "userTask_signRules";
    private static final String MINUTES = "userTask_recordMinutes";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Networks networks;

    @Autowired
    NetworkPages pages;

    @Autowired
    InternalRules rules;

    @Autowired
    MeetingVotes votes;

    @Autowired
    Logbook logbook;

    @Test
    void amendedRulesHoldFromTheirDayOn() {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        amend(network, Map.of("quorumPercent", 100, "majorityBase", "CAST", "inForceFrom", "2026-12-20"));
        assertThat(rules.allOf(network.id())).extracting(RulesVersion::version).containsExactly(1, 2);
        assertThat(rules.inForce(network.id(), LocalDate.of(2026, 12, 19)).version())
                .isEqualTo(1);
        RulesVersion amended = rules.inForce(network.id(), LocalDate.of(2026, 12, 20));
        assertThat(amended.figures().majorityBase()).isEqualTo(MajorityBase.CAST);
        assertThat(votes.of(amended.id())).hasValueSatisfying(kept -> assertThat(kept.sentence())
                .isEqualTo(
                        "Reunión 1 del 3 de diciembre de 2026, a propuesta de Integrante A. Aprobado por mayoría simple"
                                + " de quienes asistieron: 4 votos a favor, 0 en contra y 0 abstenciones."));
        assertThat(logbook.of(network.id()))
                .extracting(recorded -> recorded.entry().text())
                .last()
                .asString()
                .startsWith("Reglamento interno: se aprueba la versión 2. Reunión 1 del 3 de diciembre de 2026");
        assertThat(scenario.traceOf(network, "amendRules"))
                .containsExactly(
                        "Cambio del reglamento propuesto",
                        "Redactar el borrador del reglamento",
                        "Discutir y votar el borrador",
                        "Hacer firmar el reglamento",
                        "Reglamento firmado");

        forms.toAttendance(network);
        assertThat(scenario.open(network, "userTask_recordAttendance").get("required"))
                .isEqualTo(3);
        scenario.complete(
                network,
                "userTask_recordAttendance",
                Map.of("attendance", forms.attendance(network, "PRESENT", "PRESENT", "PRESENT", "JUSTIFIED")));
        assertThat(scenario.open(network, "userTask_recordMinutes")
                        .get("quorumSentence")
                        .toString())
                .contains("Hay cuórum", "51 %");
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.close(network);

        forms.toMinutes(network, "PRESENT", "PRESENT", "PRESENT", "JUSTIFIED");
        assertThat(scenario.task(network, "userTask_recordMinutes")).isNull();
        forms.confirmNoQuorum(network);
        assertThat(scenario.open(network, "userTask_setNewDate")
                        .get("quorumSentence")
                        .toString())
                .contains("No hay cuórum", "100 %");
    }

    @Test
    void aMajorityOfTheVotesCastIsEnoughFromItsDayOnAndNotBefore() {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        amend(network, Map.of("majorityBase", "CAST", "inForceFrom", "2026-12-20"));

        forms.toMinutes(network, "PRESENT");
        assertThat(Refusals.of(() -> scenario.complete(network, MINUTES, oneInFavourAndTheRestSilent(network))))
                .as("on 17 December more than half of those attending are needed")
                .containsExactly(entry(
                        "items[0].result",
                        "No puede quedar como aprobado. No aprobado: 1 voto a favor, 0 en contra y 3 abstenciones; hacen"
                                + " falta 3 a favor, más de la mitad de quienes asistieron."));
        scenario.complete(network, MINUTES, forms.minutes(network));
        forms.close(network);

        forms.toMinutes(network, "PRESENT");
        Map<String, Object> tie = oneInFavourAndTheRestSilent(network);
        items(tie).get(0).putAll(Map.of("votesAgainst", 1, "abstentions", 2));
        assertThat(Refusals.of(() -> scenario.complete(network, MINUTES, tie)))
                .as("a tie carries nothing")
                .containsExactly(entry(
                        "items[0].result",
                        "No puede quedar como aprobado. No aprobado: 1 voto a favor, 1 en contra y 2 abstenciones; hacen"
                                + " falta más votos a favor que en contra."));
        scenario.complete(network, MINUTES, oneInFavourAndTheRestSilent(network));
        Map<String, Object> review = scenario.open(network, "userTask_reviewMinutes");
        assertThat(review.get("points").toString()).contains("Aprobado (1 a favor, 0 en contra, 3 abstenciones)");
    }

    @Test
    void aNetworkThatVotesForEveryOtherWeekMeetsEveryOtherWeek() {
        Network network = scenario.startNetworkMeetingEvery(7, 4);
        forms.hold(network, "PRESENT");
        amend(network, Map.of("meetingEveryDays", 14, "inForceFrom", "2026-12-10"));
        assertThat(scenario.openMeeting(network).dateIn(network.zone()))
                .as("announced before it was voted")
                .isEqualTo("2026-12-10");
        assertThat(networks.byId(network.id()).meetingRule().everyDays()).isEqualTo(7);

        forms.hold(network, "PRESENT");
        assertThat(scenario.openMeeting(network).dateIn(network.zone())).isEqualTo("2026-12-24");
        forms.hold(network, "PRESENT");
        assertThat(scenario.openMeeting(network).dateIn(network.zone())).isEqualTo("2027-01-07");

        assertThat(networks.byId(network.id()).meetingRule())
                .isEqualTo(network.meetingRule().every(14));
        assertThat(rules.allOf(network.id()))
                .extracting(version -> version.figures().meetingEveryDays())
                .containsExactly(7, 14);
        assertThat(pages.of(network.code()).sections())
                .filteredOn(section -> section.id().equals("reglamento"))
                .singleElement()
                .satisfies(section -> assertThat(section.blocks().toString())
                        .contains("Se reúne", "cada 14 días", "Versión 2, desde el 10 de diciembre de 2026"));
    }

    @Test
    void aRhythmThatHoldsLaterWaitsForItsDay() {
        Network network = scenario.startNetworkMeetingEvery(7, 4);
        forms.hold(network, "PRESENT");
        amend(network, Map.of("meetingEveryDays", 14, "inForceFrom", "2026-12-11"));

        forms.hold(network, "PRESENT");
        assertThat(scenario.openMeeting(network).dateIn(network.zone())).isEqualTo("2026-12-17");
        assertThat(networks.byId(network.id()).meetingRule().everyDays()).isEqualTo(7);
        forms.hold(network, "PRESENT");
        assertThat(scenario.openMeeting(network).dateIn(network.zone())).isEqualTo("2026-12-31");
    }

    @Test
    void theFormStartsFromTheFiguresOfToday() {
        Network network = scenario.startNetwork(2);
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));

        Map<String, Object> opened = scenario.open(network, DRAFT);
        assertThat(opened)
                .containsEntry("meetingEveryDays", 14)
                .containsEntry("quorumPercent", 51)
                .containsEntry("graceMinutes", 15)
                .containsEntry("lateFine", "2,00")
                .containsEntry("majorityBase", "ATTENDING")
                .containsEntry("version", 1)
                .containsEntry("networkName", network.name());
    }

    @Test
    void figuresThatCannotBeAreToldAtTheirFields() {
        Network network = scenario.startNetwork(2);
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));

        assertThat(Refusals.of(() -> scenario.complete(network, DRAFT, Map.of())))
                .containsKeys("quorumPercent", "lateFine", "majorityBase", "reason");
        assertThat(refused(network, "quorumPercent", 10))
                .as("the guide asks for 51 % at least")
                .containsExactly(entry("quorumPercent", "El cuórum va de 51 a 100 por ciento."));
        assertThat(refused(network, "quorumPercent", 0)).containsOnlyKeys("quorumPercent");
        assertThat(refused(network, "quorumPercent", 101)).containsOnlyKeys("quorumPercent");
        assertThat(refused(network, "meetingEveryDays", 93))
                .containsExactly(entry("meetingEveryDays", "La frecuencia de las reuniones va de 1 a 92 días."));
        assertThat(refused(network, "lateFine", 200))
                .containsExactly(entry("lateFine", "La multa por atraso va de 0 a 100 dólares."));
        assertThat(refused(network, "lateFine", 2.005)).containsOnlyKeys("lateFine");
        assertThat(refused(network, "lateFine", -1)).containsOnlyKeys("lateFine");
        assertThat(refused(network, "lateFine", "dos")).containsOnlyKeys("lateFine");
        assertThat(refused(network, "representativeMinimumAge", 17)).containsOnlyKeys("representativeMinimumAge");
        assertThat(refused(network, "graceMinutes", 60)).containsOnlyKeys("graceMinutes");
        assertThat(scenario.task(network, DRAFT)).isNotNull();
        assertThat(Refusals.of(() -> scenario.start("maria", "amendRules", Map.of("networkId", "nowhere"))))
                .containsOnlyKeys("networkId");
    }

    @Test
    void nothingHoldsThatWasNotVotedInAMeetingWithQuorum() {
        Network network = scenario.startNetwork(2);
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));
        scenario.complete(network, DRAFT, draft(network, Map.of("quorumPercent", 75)));
        assertThat(scenario.open(network, VOTE).get("meetings")).isEqualTo(List.of());
        assertThat(Refusals.of(() -> scenario.complete(network, VOTE, Map.of("outcome", "APPROVED"))))
                .containsKeys("inForceFrom", "meetingId", "proposerId", "votesFor");

        forms.toAttendance(network);
        Map<String, Object> without = new HashMap<>(Map.of(
                "outcome",
                "APPROVED",
                "meetingId",
                scenario.openMeeting(network).id(),
                "votesFor",
                2));
        without.putAll(Map.of("proposerId", scenario.membersOf(network).get(0).id(), "votesAgainst", 0));
        without.putAll(Map.of("abstentions", 0, "inForceFrom", "2026-12-20"));
        assertThat(Refusals.of(() -> scenario.complete(network, VOTE, without)))
                .as("a meeting that has had no quorum")
                .containsOnlyKeys("meetingId");
        scenario.complete(
                network, "userTask_recordAttendance", Map.of("attendance", forms.attendance(network, "PRESENT")));
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.close(network);

        assertThat(notVoted(network, "votesFor", 0)).containsOnlyKeys("votesFor");
        assertThat(notVoted(network, "inForceFrom", "2025-12-31")).containsOnlyKeys("inForceFrom");
        assertThat(notVoted(network, "inForceFrom", "31/11/2026"))
                .containsExactly(entry("inForceFrom", "«31/11/2026» no es una fecha."));
        Map<String, Object> abstained = vote(network, Map.of("votesFor", 1, "abstentions", 1));
        assertThat(Refusals.of(() -> scenario.complete(network, VOTE, abstained)))
                .as("not more than half of those attending")
                .containsOnlyKeys("votesFor");
        assertThat(rules.allOf(network.id())).hasSize(1);
        assertThat(scenario.task(network, VOTE)).isNotNull();
    }

    @Test
    void anArticleIsChangedDiscussedChangedAgainAndApproved() {
        Network network = scenario.startNetwork(3);
        forms.hold(network, "PRESENT");
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));
        Map<String, Object> first = draft(network, Map.of("lateFine", "3,50"));
        article(first, "convocatoria").put("text", "La convocatoria dice el lugar y quién trae la comida.");
        scenario.complete(network, DRAFT, first);

        assertThat(scenario.open(network, VOTE).get("changes").toString())
                .contains("Espera y atraso", "multa de 3,50 USD", "quién trae la comida");
        scenario.complete(network, VOTE, Map.of("outcome", "REVISE", "note", "Que diga también el orden del día."));
        Map<String, Object> second = draft(network, Map.of());
        assertThat(second).as("the draft as it was left").containsEntry("lateFine", "3,50");
        Map<String, Object> fine = article(second, "atraso");
        Object withFine = fine.put("text", "Quien llega tarde paga después de {espera}.");
        assertThat(Refusals.of(() -> scenario.complete(network, DRAFT, second)))
                .containsExactly(entry(
                        path(second, "atraso"), "Falta la multa por atraso: escriba {multa} donde va esa cifra."));
        fine.put("text", withFine);
        article(second, "convocatoria").put("text", "La convocatoria dice el lugar y el orden del día.");
        articles(second).removeIf(row -> "exposiciones".equals(row.get("articleKey")));
        articles(second)
                .add(new HashMap<>(
                        Map.of("chapter", "OTHER", "title", "Minga", "text", "Cada mes hay una minga en un taller.")));
        scenario.complete(network, DRAFT, second);
        scenario.complete(network, VOTE, vote(network, Map.of()));

        List<RulesVersion> versions = rules.allOf(network.id());
        assertThat(versions).hasSize(2);
        assertThat(pages.of(network.code()).sections())
                .filteredOn(section -> section.id().equals("reglamento"))
                .singleElement()
                .satisfies(section -> assertThat(section.blocks().toString())
                        .contains("Minga", "Se quita", "Exposiciones", "el orden del día.", "multa de 3,50 USD")
                        .contains(
                                "La versión 1",
                                "PDF para firmar",
                                "Aprobado por mayoría simple de quienes asistieron"));
        scenario.complete(network, SIGN, Map.of("signedOn", "2026-12-03"));
        assertThat(pages.of(network.code()).sections().toString()).contains("Firmada el 3 de diciembre de 2026");
        assertThat(scenario.task(network, SIGN)).isNull();
    }

    @Test
    void whatTheNetworkDoesNotWantLeavesItsRulesAlone() {
        Network network = scenario.startNetwork(3);
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));
        scenario.complete(network, DRAFT, draft(network, Map.of("quorumPercent", 90)));
        scenario.complete(network, VOTE, Map.of("outcome", "REJECTED", "note", "Es demasiado."));

        assertThat(rules.allOf(network.id())).hasSize(1);
        assertThat(logbook.of(network.id()))
                .extracting(recorded -> recorded.entry().text())
                .last()
                .asString()
                .isEqualTo("Reglamento interno: la red no aprobó el borrador. Es demasiado.");
        assertThat(scenario.task(network, DRAFT)).isNull();
    }

    private void amend(Network network, Map<String, Object> changes) {
        Map<String, Object> figures = new HashMap<>(changes);
        Object from = figures.remove("inForceFrom");
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));
        scenario.complete(network, DRAFT, draft(network, figures));
        scenario.complete(network, VOTE, vote(network, Map.of("inForceFrom", from)));
        scenario.complete(
                network, SIGN, Map.of("signedOn", scenario.open(network, SIGN).get("signedOn")));
    }

    private Map<String, Object> vote(Network network, Map<String, Object> changes) {
        Map<String, Object> vote = forms.carried(network);
        vote.putAll(Map.of("outcome", "APPROVED", "inForceFrom", "2026-12-20"));
        vote.putAll(changes);
        return vote;
    }

    private Map<String, String> notVoted(Network network, String field, Object value) {
        return Refusals.of(() -> scenario.complete(network, VOTE, vote(network, Map.of(field, value))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> articles(Map<String, Object> draft) {
        return (List<Map<String, Object>>) draft.get("articles");
    }

    private static Map<String, Object> article(Map<String, Object> draft, String key) {
        return articles(draft).stream()
                .filter(row -> key.equals(row.get("articleKey")))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Map<String, Object> draft, String key) {
        return "articles[%d].text".formatted(articles(draft).indexOf(article(draft, key)));
    }

    private Map<String, Object> oneInFavourAndTheRestSilent(Network network) {
        Map<String, Object> minutes = forms.minutes(network);
        items(minutes).get(0).putAll(Map.of("result", "APPROVED", "votesFor", 1, "votesAgainst", 0, "abstentions", 3));
        return minutes;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> minutes) {
        return (List<Map<String, Object>>) minutes.get("items");
    }

    private Map<String, String> refused(Network network, String field, Object value) {
        return Refusals.of(() -> scenario.complete(network, DRAFT, draft(network, Map.of(field, value))));
    }

    private Map<String, Object> draft(Network network, Map<String, Object> changes) {
        Map<String, Object> data = new HashMap<>(scenario.open(network, DRAFT));
        data.keySet().removeAll(Set.of("networkName", "version", "placeholders"));
        List<Map<String, Object>> rows = new ArrayList<>();
        articles(data).forEach(row -> rows.add(new HashMap<>(row)));
        data.put("articles", rows);
        data.put("reason", "Lo aprobó la red en asamblea.");
        data.putAll(changes);
        return data;
    }
}
