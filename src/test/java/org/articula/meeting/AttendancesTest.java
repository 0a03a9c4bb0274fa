package org.articula.meeting;

import static org.articula.meeting.MeetingFixture.entry;
import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.invitation.AnswerChoice;
import org.articula.invitation.Answers;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.rules.Amendment;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.shared.Money;
import org.articula.vote.Held;
import org.articula.vote.MajorityBase;
import org.articula.vote.VotingMeetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RI.4, RI.5, RI.18, RI.19, RI.22. */
@DomainTest
class AttendancesTest {

    @Autowired
    private Links links;

    @Autowired
    private AttendanceTable attendanceTable;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Attendances attendances;

    @Autowired
    private Answers answers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Members members;

    @Autowired
    private InternalRules rules;

    @Autowired
    private TestClock clock;

    private Network network;
    private Meeting meeting;
    private List<Member> people;

    @BeforeEach
    void planMeeting() {
        network = given.network(4);
        meeting = given.planned(network);
        people = members.activeOf(network.id());
    }

    @Test
    void theSheetStartsFromWhatMembersAnswered() {
        answer(0, AnswerChoice.YES, null);
        answer(1, AnswerChoice.REPRESENTATIVE, "Luis Perugachi");
        answer(2, AnswerChoice.NO, null);

        AttendanceSheet sheet = attendances.sheet(meeting.id(), answers.announced(meeting.id()));

        assertThat(sheet.lines())
                .extracting(AttendanceLine::name, line -> line.entry().status(), line -> line.entry()
                        .representativeName())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana", AttendanceStatus.PRESENT, null),
                        org.assertj.core.groups.Tuple.tuple("Blanca", AttendanceStatus.REPRESENTED, "Luis Perugachi"),
                        org.assertj.core.groups.Tuple.tuple("Carlos", AttendanceStatus.JUSTIFIED, null),
                        org.assertj.core.groups.Tuple.tuple("Delia", null, null));
        assertThat(sheet.confirmed()).isEqualTo(2);
        assertThat(sheet.required()).isEqualTo(3);
        assertThat(sheet.quorumPercent()).isEqualTo(51);
        assertThat(sheet.graceMinutes()).isEqualTo(15);
        assertThat(sheet.representativeMinimumAge()).isEqualTo(18);
    }

    @Test
    void whatWasRecordedIsShownAgain() {
        List<AttendanceEntry> entries = everybodyPresent();
        entries.set(0, new AttendanceEntry(id(0), AttendanceStatus.LATE, 20, "no cuenta", 3, " Trancón "));
        entries.set(1, new AttendanceEntry(id(1), AttendanceStatus.REPRESENTED, 5, " Luis ", 30, null));
        record(entries);

        assertThat(attendanceTable.of(meeting.id()))
                .contains(
                        new AttendanceRecord(meeting.id(), id(0), AttendanceStatus.LATE, 20, null, null, "Trancón"),
                        new AttendanceRecord(
                                meeting.id(), id(1), AttendanceStatus.REPRESENTED, null, "Luis", 30, null));
        assertThat(attendances
                        .sheet(meeting.id(), answers.announced(meeting.id()))
                        .lines()
                        .get(0)
                        .entry()
                        .minutesLate())
                .isEqualTo(20);
        assertThat(meetings.byId(meeting.id()).status()).isEqualTo(MeetingStatus.IN_SESSION);
    }

    @Test
    void recordingAgainReplacesAndAsksForTheQuorumAgain() {
        record(everybodyPresent());
        attendances.decideQuorum(meeting.id(), answers.announced(meeting.id()));

        record(given.sheet(network.id(), 1));

        assertThat(meetings.byId(meeting.id()).quorumReached()).isNull();
        assertThat(attendances
                        .decideQuorum(meeting.id(), answers.announced(meeting.id()))
                        .reached())
                .isFalse();
    }

    @Test
    void theQuorumAndItsReasonsAreKept() {
        answer(0, AnswerChoice.YES, null);
        record(given.sheet(network.id(), 3));

        QuorumDecision decision = attendances.decideQuorum(meeting.id(), answers.announced(meeting.id()));

        assertThat(decision.reached()).isTrue();
        assertThat(meetings.byId(meeting.id()).quorumReached()).isTrue();
        assertThat(meetings.byId(meeting.id()).quorumReasons())
                .isEqualTo(decision.reasons())
                .containsExactly(
                        "Hay cuórum: participan 3 de 4 integrantes (75 %) y el reglamento exige al menos el 51 %, es"
                                + " decir 3.",
                        "Para empezar se pedía la mitad más uno de quienes confirmaron (1 de 1) y a la hora fijada ya"
                                + " había 3.");
    }

    @Test
    void theRulesOfTheDayOfTheMeetingHold() {
        VotingMeetings held = Held.on(jdbc, network.id(), LocalDate.of(2026, 11, 19), members.activeOf(network.id()));
        rules.amend(
                network.id(),
                new Amendment(
                        new RulesFigures(14, 80, 15, new Money(200), 60, 5, 3, 3, 3, 21, MajorityBase.ATTENDING),
                        meeting.startsAt().atZone(network.zone()).toLocalDate(),
                        "Así lo decidió la red",
                        Held.unanimous(held)),
                held,
                "maria");

        assertThat(attendances
                        .sheet(meeting.id(), answers.announced(meeting.id()))
                        .required())
                .isEqualTo(4);
        record(given.sheet(network.id(), 3));
        assertThat(attendances
                        .decideQuorum(meeting.id(), answers.announced(meeting.id()))
                        .reached())
                .isFalse();
    }

    @Test
    void everyActiveMemberIsOnTheSheetOnce() {
        List<AttendanceEntry> entries = everybodyPresent();
        entries.remove(3);
        entries.set(2, entries.get(1));

        assertRefused(() -> record(entries))
                .containsExactly(
                        fault("attendance[2].memberId", "Blanca aparece dos veces."),
                        fault("attendance", "Falta registrar la asistencia de Carlos y Delia."));
    }

    @Test
    void nobodyElseIsOnTheSheet() {
        Network other = given.network(2, "jorge");
        List<AttendanceEntry> entries = everybodyPresent();
        entries.add(entry(members.activeOf(other.id()).get(0).id(), AttendanceStatus.PRESENT));
        members.leave(id(0), LocalDate.of(2026, 11, 30), "Se mudó");

        assertRefused(() -> record(entries))
                .containsExactly(
                        fault("attendance[0].memberId", "Esta persona no es integrante activa de la red."),
                        fault("attendance[4].memberId", "Esta persona no es integrante activa de la red."));
    }

    @Test
    void eachStatusNeedsItsDetails() {
        List<AttendanceEntry> entries = List.of(
                new AttendanceEntry(id(0), null, null, null, null, "x".repeat(501)),
                new AttendanceEntry(id(1), AttendanceStatus.LATE, null, null, null, null),
                new AttendanceEntry(id(2), AttendanceStatus.LATE, -5, null, null, null),
                new AttendanceEntry(id(3), AttendanceStatus.REPRESENTED, null, " ", 17, null));

        assertRefused(() -> record(entries))
                .containsExactly(
                        fault("attendance[0].status", "Indique si Ana asistió."),
                        fault("attendance[0].note", "Escriba el motivo en 500 caracteres como máximo."),
                        fault("attendance[1].minutesLate", "Indique con cuántos minutos de atraso llegó."),
                        fault("attendance[2].minutesLate", "Los minutos de atraso van de 1 a 600."),
                        fault("attendance[3].representativeName", "Escriba el nombre del representante."),
                        fault(
                                "attendance[3].representativeAge",
                                "El representante debe tener al menos 18 años; tiene 17."));
        assertThat(attendanceTable.of(meeting.id())).isEmpty();
    }

    @Test
    void theQuorumNeedsAnAttendanceSheet() {
        assertRefused(() -> attendances.decideQuorum(meeting.id(), answers.announced(meeting.id())))
                .containsExactly(fault("", "Primero registre la asistencia de la reunión."));
    }

    @Test
    void closedMeetingsKeepTheirAttendance() {
        Meeting held = given.inSession(given.network(3), 3);
        given.closed(held);

        assertRefused(() -> attendances.record(held.id(), SessionStart.ON_TIME, List.of()))
                .containsExactly(fault("", "El acta de esta reunión ya está cerrada: no admite cambios."));
        assertRefused(() -> attendances.decideQuorum(held.id(), Map.of())).hasSize(1);
    }

    @Test
    void nothingIsRecordedBeforeTheHourUnlessTheMembersBeganEarly() {
        clock.set(meeting.startsAt().minusSeconds(20 * 60));
        AttendanceSheet.Hours hours = attendances.sheet(meeting.id(), Map.of()).hours();
        assertThat(hours).isEqualTo(new AttendanceSheet.Hours(true, LocalTime.of(15, 0), null, false));

        assertRefused(() -> attendances.record(meeting.id(), SessionStart.ON_TIME, everybodyPresent()))
                .containsExactly(fault(
                        "startedEarly",
                        "Todavía no es la hora: la reunión está fijada para el jueves 3 de diciembre de 2026, 15:00 (hora"
                                + " de Ecuador). Si ya empezaron, marque «Empezamos antes de la hora»; si no, registre"
                                + " la asistencia cuando llegue."));
        assertThat(attendanceTable.of(meeting.id())).isEmpty();

        attendances.record(meeting.id(), new SessionStart(null, true), everybodyPresent());
        assertThat(meetings.byId(meeting.id()).startedAt()).isEqualTo(MeetingFixture.at("2026-12-03T14:40"));
        assertThat(attendances.sheet(meeting.id(), Map.of()).hours())
                .isEqualTo(new AttendanceSheet.Hours(true, LocalTime.of(15, 0), LocalTime.of(14, 40), true));
    }

    @Test
    void theRealBeginningIsKept() {
        clock.set(MeetingFixture.at("2026-12-03T15:12"));
        assertThat(attendances.sheet(meeting.id(), Map.of()).hours().startedAt())
                .as("within the waiting time, this moment")
                .isEqualTo(LocalTime.of(15, 12));
        clock.set(MeetingFixture.at("2026-12-03T15:40"));
        assertThat(attendances.sheet(meeting.id(), Map.of()).hours().startedAt())
                .isEqualTo(LocalTime.of(15, 0));

        attendances.record(meeting.id(), new SessionStart(LocalTime.of(15, 10), false), everybodyPresent());

        assertThat(meetings.byId(meeting.id()).startedAt()).isEqualTo(MeetingFixture.at("2026-12-03T15:10"));
    }

    @Test
    void answersByTelephoneCountForTheQuorumToStart() {
        answer(0, AnswerChoice.YES, null);
        answers.answerByPhone(meeting.id(), id(1), AnswerChoice.YES, null, "maria");
        answers.answerByPhone(meeting.id(), id(2), AnswerChoice.REPRESENTATIVE, " Luis ", "maria");
        answers.answerByPhone(meeting.id(), id(3), AnswerChoice.NO, null, "maria");

        AttendanceSheet sheet = attendances.sheet(meeting.id(), answers.announced(meeting.id()));
        assertThat(sheet.confirmed()).isEqualTo(3);
        assertThat(sheet.confirmedByPhone()).isEqualTo(2);
        assertThat(sheet.requiredToStart()).isEqualTo(2);
        assertThat(sheet.lines().get(2).entry().representativeName()).isEqualTo("Luis");

        record(everybodyPresent());
        assertThat(attendances
                        .decideQuorum(meeting.id(), answers.announced(meeting.id()))
                        .reasons())
                .contains("Para empezar se pedía la mitad más uno de quienes confirmaron (2 de 3) y a la hora fijada ya"
                        + " había 4.");
    }

    @Test
    void whoConfirmedAndLeftTheNetworkCountsNoMore() {
        answer(0, AnswerChoice.YES, null);
        members.leave(id(0), LocalDate.of(2026, 11, 30), "Se mudó");

        AttendanceSheet sheet = attendances.sheet(meeting.id(), answers.announced(meeting.id()));
        assertThat(sheet.confirmed()).isZero();
        assertThat(sheet.requiredToStart()).isZero();
    }

    @Test
    void thatThereWasNoQuorumIsConfirmedFromTheHourOnOrTakenBack() {
        clock.set(meeting.startsAt().minusSeconds(600));
        attendances.record(meeting.id(), new SessionStart(null, true), given.sheet(network.id(), 1));
        assertRefused(() -> attendances.confirmNoQuorum(meeting.id(), "noQuorum"))
                .containsExactly(fault("", "No consta que a esta reunión le haya faltado cuórum."));
        attendances.decideQuorum(meeting.id(), Map.of());

        assertRefused(() -> attendances.confirmNoQuorum(meeting.id(), "noQuorum"))
                .containsExactly(fault(
                        "noQuorum",
                        "Todavía no es la hora de la reunión, fijada para el jueves 3 de diciembre de 2026, 15:00 (hora de"
                                + " Ecuador): quienes faltan pueden llegar."));
        clock.set(meeting.startsAt());
        attendances.confirmNoQuorum(meeting.id(), "noQuorum");
        assertThat(meetings.byId(meeting.id()).quorumReached()).isFalse();

        attendances.correct(meeting.id());
        assertThat(meetings.byId(meeting.id()).quorumReached()).isNull();
        assertThat(meetings.byId(meeting.id()).quorumReasons()).isEmpty();
        assertRefused(() -> attendances.correct(meeting.id())).hasSize(1);
    }

    /** At the hour of the meeting. */
    private void record(List<AttendanceEntry> entries) {
        clock.set(meeting.startsAt());
        attendances.record(meeting.id(), SessionStart.ON_TIME, entries);
    }

    private List<AttendanceEntry> everybodyPresent() {
        return new ArrayList<>(given.sheet(network.id(), 4));
    }

    private void answer(int member, AnswerChoice choice, String representative) {
        String link = links.link(LinkPurpose.ANSWER, meeting.id(), id(member));
        answers.answer(link.substring(link.lastIndexOf('/') + 1), 0, choice, representative);
    }

    private String id(int member) {
        return people.get(member).id();
    }
}
