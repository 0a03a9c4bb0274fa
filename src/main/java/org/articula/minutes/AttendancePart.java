package org.articula.minutes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.dossier.NetworkPart;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.FineTable.FineSum;
import org.articula.network.Network;
import org.articula.shared.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How often each member came to the meetings whose minutes are closed, and what fines were decided (RI.4, RI.15 to RI.18, RI.22). Whoever has
 * left stays there with what the minutes say.
 */
@Component
@Order(600)
class AttendancePart implements NetworkPart {

    private static final List<String> HEADINGS = List.of(
            "Nombre",
            "Presente",
            "Con atraso",
            "Con representante",
            "Falta justificada",
            "Falta injustificada",
            "Multas confirmadas",
            "Multas perdonadas");

    /** A figure is seen at once among empty places, not among zeros. */
    private static final String NEVER = "";

    private final Members members;
    private final Attendances attendances;
    private final FineTable fines;

    AttendancePart(Members members, Attendances attendances, FineTable fines) {
        this.members = members;
        this.attendances = attendances;
        this.fines = fines;
    }

    @Override
    public String id() {
        return "asistencia";
    }

    @Override
    public String title() {
        return "Asistencia y multas por persona";
    }

    @Override
    public List<Block> blocks(Network network) {
        Map<String, Map<AttendanceStatus, Integer>> counts = attendances.countsOf(network.id());
        List<FineSum> sums = counts.isEmpty() ? List.of() : fines.sumsOf(network.id());
        List<List<Cell>> rows = counts.isEmpty()
                ? List.of()
                : members.allOf(network.id()).stream()
                        .filter(member -> member.active() || counts.containsKey(member.id()))
                        .map(member -> row(member, counts.getOrDefault(member.id(), Map.of()), sums))
                        .toList();
        return List.of(
                new Grid("Reuniones con acta cerrada", HEADINGS, rows, "Todavía no hay reuniones con acta cerrada."));
    }

    private static List<Cell> row(Member member, Map<AttendanceStatus, Integer> counts, List<FineSum> sums) {
        Stream<Cell> times = Stream.of(
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.LATE,
                        AttendanceStatus.REPRESENTED,
                        AttendanceStatus.JUSTIFIED,
                        AttendanceStatus.UNJUSTIFIED)
                .map(status -> Cell.of(counts.containsKey(status) ? String.valueOf(counts.get(status)) : NEVER));
        return Stream.of(
                        Stream.of(Cell.of(member.active() ? member.name() : member.name() + " (ya no integra la red)")),
                        times,
                        Stream.of(sum(member, FineStatus.CONFIRMED, sums), sum(member, FineStatus.WAIVED, sums)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Cell sum(Member member, FineStatus status, List<FineSum> sums) {
        long cents = sums.stream()
                .filter(sum -> sum.memberId().equals(member.id()) && sum.status() == status)
                .mapToLong(FineSum::cents)
                .sum();
        return Cell.of(cents == 0 ? NEVER : new Money(cents).toString());
    }
}
