package org.articula.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.AttendanceStatus;
import org.articula.member.Member;
import org.articula.minutes.MinutesDocument.AttendanceRow;
import org.articula.shared.Wording;

/** The register of a meeting as its minutes show it (RI.22). */
final class AttendanceWords {

    private AttendanceWords() {}

    static List<AttendanceRow> rows(List<Member> people, List<AttendanceRecord> register) {
        Map<String, AttendanceRecord> byMember =
                register.stream().collect(Collectors.toMap(AttendanceRecord::memberId, Function.identity()));
        List<AttendanceRow> rows = new ArrayList<>();
        for (Member member : people) {
            AttendanceRecord one = byMember.get(member.id());
            if (one != null) {
                rows.add(new AttendanceRow(
                        member.name(),
                        member.workshop() == null ? "" : member.workshop(),
                        one.status().spanish(),
                        note(one),
                        one.status().isAttending()));
            }
        }
        return rows;
    }

    private static String note(AttendanceRecord one) {
        List<String> parts = new ArrayList<>();
        if (one.minutesLate() != null) {
            parts.add(Wording.count(one.minutesLate(), "minuto de atraso", "minutos de atraso"));
        }
        if (one.representativeName() != null) {
            parts.add("Representante: " + one.representativeName());
        }
        if (one.note() != null) {
            parts.add(one.note());
        }
        return String.join(". ", parts);
    }

    static String summary(List<AttendanceRecord> register) {
        Map<AttendanceStatus, Long> counts =
                register.stream().collect(Collectors.groupingBy(AttendanceRecord::status, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        addCount(parts, counts, AttendanceStatus.PRESENT, "presente", "presentes");
        addCount(parts, counts, AttendanceStatus.LATE, "con atraso", "con atraso");
        addCount(parts, counts, AttendanceStatus.REPRESENTED, "con representante", "con representante");
        addCount(parts, counts, AttendanceStatus.JUSTIFIED, "falta justificada", "faltas justificadas");
        addCount(parts, counts, AttendanceStatus.UNJUSTIFIED, "falta injustificada", "faltas injustificadas");
        return parts.isEmpty()
                ? "No se registró la asistencia."
                : Wording.count(register.size(), "integrante", "integrantes") + ": " + Wording.list(parts) + ".";
    }

    private static void addCount(
            List<String> parts,
            Map<AttendanceStatus, Long> counts,
            AttendanceStatus status,
            String singular,
            String plural) {
        long count = counts.getOrDefault(status, 0L);
        if (count > 0) {
            parts.add(Wording.count(count, singular, plural));
        }
    }
}
