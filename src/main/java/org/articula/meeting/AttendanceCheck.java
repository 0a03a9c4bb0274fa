package org.articula.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an attendance sheet must be like before it is stored (RI.18, RI.19, RI.22): every active member once, nobody else.
 *
 * @param members active members: id to name
 */
record AttendanceCheck(String meetingId, Map<String, String> members, int representativeMinimumAge) {

    /** The records to store; what is wrong goes into the collector. */
    List<AttendanceRecord> check(List<AttendanceEntry> entries, FieldErrors errors) {
        List<AttendanceRecord> records = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            AttendanceEntry entry = entries.get(i);
            FieldErrors row = errors.row("attendance", i);
            if (!members.containsKey(entry.memberId())) {
                row.add("memberId", "Esta persona no es integrante activa de la red.");
            } else if (!seen.add(entry.memberId())) {
                row.add("memberId", members.get(entry.memberId()) + " aparece dos veces.");
            } else {
                records.add(record(entry, row));
            }
        }
        List<String> missing = members.entrySet().stream()
                .filter(member -> !seen.contains(member.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        errors.addIf(
                !missing.isEmpty(), "attendance", "Falta registrar la asistencia de " + Wording.list(missing) + ".");
        return records;
    }

    private AttendanceRecord record(AttendanceEntry entry, FieldErrors row) {
        AttendanceStatus status = entry.status();
        if (status == null) {
            row.add("status", "Indique si " + members.get(entry.memberId()) + " asistió.");
            status = AttendanceStatus.UNJUSTIFIED;
        }
        row.optional("note", "el motivo", entry.note(), MeetingLimits.ATTENDANCE_NOTE);
        boolean late = status == AttendanceStatus.LATE;
        boolean represented = status == AttendanceStatus.REPRESENTED;
        if (late) {
            checkMinutes(entry.minutesLate(), row);
        }
        if (represented) {
            checkRepresentative(entry, row);
        }
        return new AttendanceRecord(
                meetingId,
                entry.memberId(),
                status,
                late ? entry.minutesLate() : null,
                represented ? TypedText.orNull(entry.representativeName()) : null,
                represented ? entry.representativeAge() : null,
                TypedText.orNull(entry.note()));
    }

    private static void checkMinutes(@Nullable Integer minutes, FieldErrors row) {
        row.addIf(minutes == null, "minutesLate", "Indique con cuántos minutos de atraso llegó.");
        row.within(
                "minutesLate",
                minutes,
                1,
                MeetingLimits.MINUTES_LATE,
                "Los minutos de atraso van de 1 a " + MeetingLimits.MINUTES_LATE + ".");
    }

    private void checkRepresentative(AttendanceEntry entry, FieldErrors row) {
        row.required(
                "representativeName",
                "el nombre del representante",
                entry.representativeName(),
                MeetingLimits.REPRESENTATIVE_NAME);
        String objection = RepresentativePolicy.objection(entry.representativeAge(), representativeMinimumAge);
        if (objection != null) {
            row.add("representativeAge", objection);
        }
    }
}
