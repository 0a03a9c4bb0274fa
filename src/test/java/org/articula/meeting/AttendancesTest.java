package org.articula.meeting;

import static org.articula.meeting.MeetingFixture.entry;
import static org.articula.meeting.Refusals.assertRefused;
import static org.articula.meeting.Refusals.fault;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.invitation.AnswerChoice;
import org.articula.invitation.Answers;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
    private Members members;

    @Autowired
    private InternalRules rules;

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
        attendances.record(meeting.id(), entries);

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
        attendances.record(meeting.id(), everybodyPresent());
        attendances.decideQuorum(meeting.id(), answers.announced(meeting.id()));

        attendances.record(meeting.id(), given.sheet(network.id(), 1));

        assertThat(meetings.byId(meeting.id()).quorumReached()).isNull();
        assertThat(attendances
                        .decideQuorum(meeting.id(), answers.announced(meeting.id()))
                        .reached())
                .isFalse();
    }

    @Test
    void theQuorumAndItsReasonsAreKept() {
        answer(0, AnswerChoice.YES, null);
        attendances.record(meeting.id(), given.sheet(network.id(), 3));

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
        rules.adopt(
                network.id(),
                new RulesFigures(80, 15, new Money(200), 60, 5, 3, 3, 3, 21),
                meeting.startsAt().atZone(network.zone()).toLocalDate(),
                "Así lo decidió la red",
                "maria");

        assertThat(attendances
                        .sheet(meeting.id(), answers.announced(meeting.id()))
                        .required())
                .isEqualTo(4);
        attendances.record(meeting.id(), given.sheet(network.id(), 3));
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

        assertRefused(() -> attendances.record(meeting.id(), entries))
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

        assertRefused(() -> attendances.record(meeting.id(), entries))
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

        assertRefused(() -> attendances.record(meeting.id(), entries))
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

        assertRefused(() -> attendances.record(held.id(), List.of()))
                .containsExactly(fault("", "El acta de esta reunión ya está cerrada: no admite cambios."));
        assertRefused(() -> attendances.decideQuorum(held.id(), Map.of())).hasSize(1);
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
