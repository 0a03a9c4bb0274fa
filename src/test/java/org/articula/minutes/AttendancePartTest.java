package org.articula.minutes;

import static org.articula.meeting.MeetingFixture.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.TestClock;
import org.articula.agenda.Agendas;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.meeting.AttendanceEntry;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingFixture;
import org.articula.meeting.SessionStart;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.ClosingInput.FineDecision;
import org.articula.network.Network;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RI.4, RI.15 to RI.18. */
@DomainTest
class AttendancePartTest {

    @Autowired
    private AttendancePart part;

    @Autowired
    private MeetingFixture given;

    @Autowired
    private Members members;

    @Autowired
    private Agendas agendas;

    @Autowired
    private Attendances attendances;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private TestClock clock;

    @Test
    void decidedFinesStandBesideTheAttendanceAlsoOfWhoeverHasLeft() {
        Network network = given.network(4);
        List<Member> people = members.activeOf(network.id());
        Meeting meeting = given.planned(network);
        agendas.adoptProposed(meeting.id());
        clock.set(meeting.startsAt().plus(Duration.ofMinutes(20)));
        attendances.record(
                meeting.id(),
                SessionStart.ON_TIME,
                List.of(
                        late(people.get(0)),
                        late(people.get(1)),
                        entry(people.get(2).id(), AttendanceStatus.PRESENT),
                        entry(people.get(3).id(), AttendanceStatus.UNJUSTIFIED)));
        attendances.decideQuorum(meeting.id(), Map.of());
        minutes.record(meeting.id(), given.discussed(meeting));
        List<FineDecision> fines = List.of(
                new FineDecision(people.get(0).id(), FineStatus.CONFIRMED, null),
                new FineDecision(people.get(1).id(), FineStatus.WAIVED, "Se cerró la vía"));
        minutes.confirm(meeting.id(), new ClosingInput(fines, null, null));
        minutes.close(meeting.id(), "maria");
        members.leave(people.get(0).id(), LocalDate.of(2026, 12, 3), "Se muda a Quito");

        assertThat(texts(network))
                .containsExactly(
                        List.of(people.get(0).name() + " (ya no integra la red)", "", "1", "", "", "", "2,00 USD", ""),
                        List.of(people.get(1).name(), "", "1", "", "", "", "", "2,00 USD"),
                        List.of(people.get(2).name(), "1", "", "", "", "", "", ""),
                        List.of(people.get(3).name(), "", "", "", "", "1", "", ""));
    }

    private static AttendanceEntry late(Member member) {
        return new AttendanceEntry(member.id(), AttendanceStatus.LATE, 22, null, null, null);
    }

    private List<List<String>> texts(Network network) {
        Grid grid = (Grid) part.blocks(network).get(0);
        return grid.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }
}
