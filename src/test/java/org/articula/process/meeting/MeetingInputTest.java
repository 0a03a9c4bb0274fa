package org.articula.process.meeting;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.network.Network;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.form.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the forms of a meeting refuse, with the words the articulator reads. */
@ProcessTest
class MeetingInputTest {

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Members members;

    @Autowired
    RecordMinutesTask recordMinutes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aMeetingMovesOnlyToADateThatCanBe() {
        Network network = scenario.startNetwork(3);

        assertThat(refusedMove(network, "2026-11-27T15:00"))
                .containsExactly(entry("newStart", "La fecha debe ser futura."));
        assertThat(refusedMove(network, "2028-01-07T15:00"))
                .containsExactly(entry("newStart", "La fecha no puede estar a más de un año."));
        assertThat(refusedMove(network, "2026-12-03T15:00"))
                .containsExactly(entry("newStart", "La reunión ya está fijada para esa fecha y hora."));
        assertThat(refusedMove(network, "mañana"))
                .containsExactly(entry("newStart", "«mañana» no es una fecha con su hora."));
        assertThat(refusedMove(network, null))
                .containsExactly(entry("newStart", "Indique la nueva fecha y hora, o un lugar distinto."));
        assertThat(Refusals.of(() -> scenario.start("maria", "changeMeeting", Map.of())))
                .containsOnlyKeys("meetingId", "action", "reason");
        assertThat(Refusals.of(() -> scenario.start(
                        "maria", "changeMeeting", map("meetingId", "x", "action", "CANCEL", "reason", "Lluvia"))))
                .containsExactly(entry("meetingId", "Esta reunión no existe."));
        assertThat(scenario.openMeeting(network).startsAt()).isEqualTo(MeetingProcessTest.START);
    }

    @Test
    void anArticulatorCannotBeAtTwoMeetingsAtOnce() {
        Network one = scenario.startNetwork(3, "lucia");
        scenario.start("maria", "changeMeeting", move(one, "2026-12-04T10:00"));
        Network other = scenario.startNetwork(3, "lucia");

        assertThat(refusedMove(other, "2026-12-04T10:30"))
                .containsExactly(entry(
                        "newStart",
                        "A esa hora ya hay otra reunión: la de la red %s, viernes 4 de diciembre de 2026, 10:00 (hora de Ecuador)."
                                .formatted(one.name())));
        assertThat(refusedMove(other, "2026-12-04T11:00")).as("right after it").isEmpty();
    }

    @Test
    void aCancelledMeetingIsNotCancelledAgainNorMoved() {
        Network network = scenario.startNetwork(3);
        Meeting meeting = scenario.openMeeting(network);
        Map<String, Object> cancel = map("meetingId", meeting.id(), "action", "CANCEL", "reason", "Derrumbe");
        scenario.start("maria", "changeMeeting", cancel);

        assertThat(Refusals.of(() -> scenario.start("maria", "changeMeeting", cancel)))
                .containsExactly(entry("meetingId", "Esta reunión ya fue cancelada."));
        assertThat(Refusals.of(() -> scenario.start(
                        "maria",
                        "changeMeeting",
                        map(
                                "meetingId",
                                meeting.id(),
                                "action",
                                "MOVE",
                                "newStart",
                                "2026-12-09T15:00",
                                "reason",
                                "Derrumbe"))))
                .containsExactly(entry("meetingId", "Esta reunión ya fue cancelada."));
    }

    @Test
    void aMeetingThatBeganStaysWhereItIs() {
        Network network = scenario.startNetwork(3);
        forms.toAttendance(network);
        Instant start = scenario.openMeeting(network).startsAt();
        scenario.travelTo(network, start.plusSeconds(60));
        assertThat(refusedMove(network, "2026-12-09T15:00"))
                .containsExactly(entry("meetingId", "La hora de la reunión ya pasó: no se puede mover."));

        scenario.complete(
                network, "userTask_recordAttendance", Map.of("attendance", forms.attendance(network, "PRESENT")));
        assertThat(refusedMove(network, "2026-12-09T15:00"))
                .containsExactly(entry("meetingId", "La reunión ya empezó: su asistencia está registrada."));
    }

    @Test
    void theAttendanceHoldsEveryMemberOnceAndNobodyElse() {
        Network network = scenario.startNetwork(4);
        Network other = scenario.startNetwork(2);
        forms.toAttendance(network);
        List<Map<String, Object>> all = forms.attendance(network, "PRESENT");
        Member gone = scenario.membersOf(network).get(3);
        members.leave(gone.id(), LocalDate.of(2026, 12, 2), "Se mudó a Ibarra");

        assertThat(refusedAttendance(network, all))
                .containsExactly(entry("attendance[3].memberId", "Esta persona no es integrante activa de la red."));
        assertThat(refusedAttendance(network, all.subList(0, 2)))
                .containsExactly(entry("attendance", "Falta registrar la asistencia de Integrante C."));
        List<Map<String, Object>> twice = new ArrayList<>(all.subList(0, 3));
        twice.add(all.get(0));
        assertThat(refusedAttendance(network, twice))
                .containsExactly(entry("attendance[3].memberId", "Integrante A aparece dos veces."));
        List<Map<String, Object>> stranger = new ArrayList<>(all.subList(0, 3));
        stranger.addAll(forms.attendance(other, "PRESENT"));
        assertThat(refusedAttendance(network, stranger))
                .containsOnlyKeys("attendance[3].memberId", "attendance[4].memberId");
        assertThat(refusedAttendance(network, List.of())).containsOnlyKeys("attendance");
        assertThat(refusedAttendance(network, all.subList(0, 3))).isEmpty();
    }

    @Test
    void aRepresentativeIsOfAgeAndLatenessHasItsMinutes() {
        Network network = scenario.startNetwork(4);
        forms.toAttendance(network);
        List<Map<String, Object>> rows = forms.attendance(network, "REPRESENTED", "LATE", "PRESENT");

        assertThat(refusedAttendance(network, rows))
                .containsOnly(
                        entry("attendance[0].representativeName", "Escriba el nombre del representante."),
                        entry("attendance[0].representativeAge", "Indique la edad del representante."),
                        entry("attendance[1].minutesLate", "Indique con cuántos minutos de atraso llegó."));
        rows.get(0).put("representativeName", "Su hijo");
        rows.get(0).put("representativeAge", 17);
        rows.get(1).put("minutesLate", 0);
        assertThat(refusedAttendance(network, rows))
                .containsOnly(
                        entry(
                                "attendance[0].representativeAge",
                                "El representante debe tener al menos 18 años; tiene 17."),
                        entry("attendance[1].minutesLate", "Los minutos de atraso van de 1 a 600."));
        rows.get(0).put("representativeAge", 18);
        rows.get(1).put("minutesLate", 10);
        assertThat(refusedAttendance(network, rows)).isEmpty();
    }

    @Test
    void theVotesOfTheMinutesAddUp() {
        Network network = scenario.startNetwork(4);
        forms.toMinutes(network, "PRESENT", "PRESENT", "PRESENT", "UNJUSTIFIED");

        assertThat(refusedVotes(network, "APPROVED", 4, 0))
                .containsExactly(entry(
                        "items[0].votesFor",
                        "Los votos suman 4 y en la reunión participaron 3: a favor, en contra y abstenciones"
                                + " deben sumar 3."));
        assertThat(refusedVotes(network, "APPROVED", 1, 2))
                .containsExactly(entry(
                        "items[0].result",
                        "No puede quedar como aprobado. No aprobado: 1 voto a favor, 2 en contra y 0 abstenciones; hacen"
                                + " falta 2 a favor, más de la mitad de quienes asistieron."));
        assertThat(refusedVotes(network, "APPROVED", 1, 1))
                .as("the abstention is missing")
                .containsOnlyKeys("items[0].votesFor");
        assertThat(refusedVotes(network, "REJECTED", 2, 1)).containsOnlyKeys("items[0].result");
        assertThat(refusedVotes(network, "APPROVED", null, null)).containsOnlyKeys("items[0].votesFor");
        assertThat(refusedVotes(network, "APPROVED", -1, 0)).containsOnlyKeys("items[0].votesFor");
        assertThat(refusedVotes(network, "APPROVED", Integer.MAX_VALUE, Integer.MAX_VALUE))
                .containsOnlyKeys("items[0].votesFor");
        assertThat(refusedVotes(network, "APPROVED", 2, 1)).isEmpty();
    }

    @Test
    void aTopicThatCameUpWasProposedByWhoCameAndAdmittedByAMajority() {
        Network network = scenario.startNetwork(4);
        forms.toMinutes(network, "PRESENT", "PRESENT", "PRESENT", "UNJUSTIFIED");
        List<Member> people = scenario.membersOf(network);
        String present = people.get(0).id();

        assertThat(refusedTopic(network, topic(present, 2, 0, 0)))
                .containsExactly(entry(
                        "otherItems[0].admittedFor",
                        "Los votos suman 2 y en la reunión participaron 3: a favor, en contra y abstenciones"
                                + " deben sumar 3."));
        assertThat(refusedTopic(network, topic(present, 4, 0, 0)))
                .as("the absent have no vote")
                .containsOnlyKeys("otherItems[0].admittedFor");
        assertThat(refusedTopic(network, topic(present, 1, 1, 1)))
                .containsExactly(entry(
                        "otherItems[0].admittedFor",
                        "Sin mayoría para tratarlo no va a puntos varios. No aprobado: 1 voto a favor, 1 en contra y 1"
                                + " abstención; hacen falta 2 a favor, más de la mitad de quienes asistieron."));
        assertThat(refusedTopic(network, topic(people.get(3).id(), 3, 0, 0)))
                .containsExactly(
                        entry("otherItems[0].proposerId", "Quien propone tiene que haber participado en esa reunión."));
        Map<String, Object> decided = topic(present, 2, 1, 0);
        decided.putAll(Map.of("result", "APPROVED", "votesFor", 2, "votesAgainst", 0, "abstentions", 0));
        assertThat(refusedTopic(network, decided))
                .as("admitted, and then counted wrongly")
                .containsExactly(entry(
                        "otherItems[0].votesFor",
                        "Los votos suman 2 y en la reunión participaron 3: a favor, en contra y abstenciones"
                                + " deben sumar 3."));
        decided.putAll(Map.of("votesFor", 1, "votesAgainst", 2));
        assertThat(refusedTopic(network, decided)).containsOnlyKeys("otherItems[0].result");
        assertThat(refusedTopic(network, topic(present, 2, 1, 0))).isEmpty();
    }

    @Test
    void theMinutesAnswerForEveryPointAndForRealDates() {
        Network network = scenario.startNetwork(3);
        forms.toMinutes(network, "PRESENT");
        String member = scenario.membersOf(network).get(0).id();

        assertThat(refusedMinutes(network, Map.of("items", List.of()))).containsOnlyKeys("items");
        Map<String, Object> early = forms.minutes(network);
        early.put(
                "agreements",
                List.of(
                        Map.of("text", "Cotizar lana", "responsibleId", member, "dueOn", "2026-12-02"),
                        Map.of("text", "Cotizar lana", "responsibleId", "nobody", "dueOn", "2026-12-10"),
                        Map.of("text", "Cotizar lana", "responsibleId", member, "dueOn", "2096-12-10")));
        assertThat(refusedMinutes(network, early))
                .containsExactly(
                        entry(
                                "agreements[0].dueOn",
                                "La fecha no puede ser anterior a la reunión, que fue el 3 de diciembre de 2026."),
                        entry("agreements[1].responsibleId", "El responsable debe ser integrante activo de la red."),
                        entry("agreements[2].dueOn", "La fecha está demasiado lejos: revise el año."));
        Map<String, Object> foreign = forms.minutes(network);
        items(foreign).get(0).put("itemId", "x");
        assertThat(refusedMinutes(network, foreign)).containsKeys("items", "items[0].itemId");
        assertThat(scenario.task(network, "userTask_recordMinutes")).isNotNull();
    }

    @Test
    void theMinutesOpenWithWhatIsLikelyAndOpenAgainWithWhatWasAgreed() {
        Network network = scenario.startNetwork(3);
        forms.toMinutes(network, "PRESENT", "PRESENT", "PRESENT");
        String owner = scenario.membersOf(network).get(1).id();
        Map<String, Object> shown = scenario.open(network, "userTask_recordMinutes");
        String nextMeeting = (String) shown.get("nextMeetingOn");

        assertThat(items(shown)).extracting("result").containsOnly("DISCUSSED");
        assertThat(items(shown)).extracting("ownerId").doesNotContainNull();
        assertThat(nextMeeting).isEqualTo("2026-12-17");

        Map<String, Object> filledIn = forms.minutes(network);
        items(filledIn)
                .get(0)
                .put(
                        "agreements",
                        List.of(Map.of("text", "Cotizar lana", "responsibleId", owner, "dueOn", nextMeeting)));
        scenario.complete(network, "userTask_recordMinutes", filledIn);

        assertThat(jdbc.sql("SELECT text, responsible_id, due_on FROM agreement WHERE network_id = ?")
                        .param(network.id())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                        .single())
                .isEqualTo("Cotizar lana " + owner + " 2026-12-17");
        String meetingId = scenario.openMeeting(network).id();
        UserTask again = new UserTask("again", network.code(), "maria", variable -> meetingId);
        assertThat(recordMinutes.open(again).items().get(0).outcome().agreements())
                .as("under its point")
                .extracting(NewAgreement::text)
                .containsExactly("Cotizar lana");
        assertThat(recordMinutes.open(again).agreements()).isEmpty();
    }

    @Test
    void withoutQuorumTheNewDateMustBeAhead() {
        Network network = scenario.startNetwork(4);
        forms.toMinutes(network, "PRESENT", "UNJUSTIFIED");
        forms.confirmNoQuorum(network);

        assertThat(Refusals.of(() ->
                        scenario.complete(network, "userTask_setNewDate", Map.of("nextStart", "2026-12-01T15:00"))))
                .containsExactly(entry(
                        "nextStart",
                        "La fecha debe ser futura."
                                + " La próxima fecha posible es el jueves 17 de diciembre de 2026, 15:00."));
        assertThat(Refusals.of(() -> scenario.complete(network, "userTask_setNewDate", Map.of())))
                .containsOnlyKeys("nextStart");
        assertThat(scenario.openMeeting(network).status()).isEqualTo(MeetingStatus.IN_SESSION);
    }

    private Map<String, Object> move(Network network, String newStart) {
        return map(
                "meetingId",
                scenario.openMeeting(network).id(),
                "action",
                "MOVE",
                "newStart",
                newStart,
                "reason",
                "Fiesta del pueblo");
    }

    /** What word processors and other keyboards put into a text is what people meant when it comes to others. */
    @Test
    void pastedTextIsTidyAndKeepsItsLines() {
        Network network = scenario.startNetwork(4);
        Map<String, Object> agenda = forms.agenda(network);
        agenda.put(
                "items",
                List.of(MeetingForms.item(
                        "Informe\u000Bde\nventas\u200B",
                        scenario.membersOf(network).get(0).id(),
                        10)));
        agenda.put("note", "Traer lan\u0303a.\r\n\u0007Y hambre\u2028a las 3.");

        scenario.complete(network, "userTask_prepareAgenda", agenda);

        Meeting meeting = scenario.openMeeting(network);
        assertThat(jdbc.sql("SELECT title FROM agenda_item WHERE meeting_id = ?")
                        .param(meeting.id())
                        .query(String.class)
                        .list())
                .contains("Informe de ventas");
        assertThat(meeting.agendaNote()).isEqualTo("Traer laña.\n Y hambre\na las 3.");
    }

    private Map<String, String> refusedMove(Network network, String newStart) {
        return Refusals.of(() -> scenario.start("maria", "changeMeeting", move(network, newStart)));
    }

    private Map<String, String> refusedAttendance(Network network, List<Map<String, Object>> rows) {
        return Refusals.of(() -> scenario.complete(network, "userTask_recordAttendance", Map.of("attendance", rows)));
    }

    private Map<String, String> refusedMinutes(Network network, Map<String, Object> minutes) {
        return Refusals.of(() -> scenario.complete(network, "userTask_recordMinutes", minutes));
    }

    private Map<String, String> refusedVotes(Network network, String result, Integer inFavour, Integer against) {
        Map<String, Object> minutes = forms.minutes(network);
        vote(items(minutes).get(0), result, inFavour, against);
        return refusedMinutes(network, minutes);
    }

    private Map<String, String> refusedTopic(Network network, Map<String, Object> topic) {
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put("otherItems", List.of(topic));
        return refusedMinutes(network, minutes);
    }

    /** Talked about, and admitted by these votes. */
    private static Map<String, Object> topic(String proposerId, int inFavour, int against, int abstaining) {
        return map(
                "title",
                "Minga del sábado",
                "proposerId",
                proposerId,
                "admittedFor",
                inFavour,
                "admittedAgainst",
                against,
                "admittedAbstentions",
                abstaining,
                "outcome",
                "Todos traen herramienta.",
                "result",
                "DISCUSSED");
    }

    private static void vote(Map<String, Object> item, String result, Integer inFavour, Integer against) {
        item.put("result", result);
        item.put("votesFor", inFavour);
        item.put("votesAgainst", against);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> minutes) {
        return (List<Map<String, Object>>) minutes.get("items");
    }
}
