package org.articula.portal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Cell;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.AttendanceStatus;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.meeting.PastAttendance;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How often the member came, and to the latest meetings ({@code RI.15}). */
@Component
@Order(400)
class OwnAttendancePart implements MemberPart {

    private static final int LATEST = 5;

    private final Meetings meetings;
    private final Attendances attendances;

    OwnAttendancePart(Meetings meetings, Attendances attendances) {
        this.meetings = meetings;
        this.attendances = attendances;
    }

    @Override
    public String id() {
        return "asistencia";
    }

    @Override
    public String title() {
        return "Mi asistencia";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        List<Meeting> closed = closed(meetings.ofNetwork(view.network().id()));
        if (closed.isEmpty()) {
            return List.of(new Lines(List.of(), "Todavía no hay reuniones con acta cerrada."));
        }
        Map<AttendanceStatus, Integer> counts = attendances
                .countsOf(view.network().id())
                .getOrDefault(view.member().id(), Map.of());
        List<Meeting> latest = closed.stream().limit(LATEST).toList();
        Map<String, AttendanceStatus> own =
                attendances.since(latest.get(latest.size() - 1).startsAt(), latest.get(0)).stream()
                        .map(PastAttendance::attendance)
                        .filter(record -> record.memberId().equals(view.member().id()))
                        .collect(Collectors.toMap(
                                AttendanceRecord::meetingId, AttendanceRecord::status, (one, same) -> one));
        return List.of(
                new Facts(Arrays.stream(AttendanceStatus.values())
                        .filter(counts::containsKey)
                        .map(status -> new Fact(status.spanish(), times(counts.getOrDefault(status, 0))))
                        .toList()),
                new Grid(
                        "Las últimas reuniones",
                        List.of("Reunión", "Usted"),
                        latest.stream()
                                .filter(meeting -> own.containsKey(meeting.id()))
                                .map(meeting -> List.of(
                                        Cell.of("N.º %d, %s"
                                                .formatted(
                                                        meeting.number(),
                                                        SpanishDates.shortDate(meeting.dateIn(
                                                                view.network().zone())))),
                                        Cell.of(requireNonNull(own.get(meeting.id()))
                                                .spanish())))
                                .toList(),
                        "No hay."));
    }

    private static String times(int times) {
        return times == 1 ? "1 vez" : times + " veces";
    }

    /** The latest first. */
    static List<Meeting> closed(List<Meeting> all) {
        return all.stream()
                .filter(meeting -> meeting.status() == MeetingStatus.CLOSED)
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .toList();
    }
}
