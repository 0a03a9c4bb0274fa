package org.articula.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articula.shared.Faults;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an attendance sheet must be like before it is stored (RI.18, RI.19, RI.22): every active member once, nobody else.
 *
 * @param members active members: id to name
 */
record AttendanceCheck(String meetingId, Map<String, String> members, int representativeMinimumAge) {

    static final int NAME_LENGTH = 120;
    static final int NOTE_LENGTH = 500;
    static final int MOST_MINUTES_LATE = 600;

    /** The records to store; faults go into the collector. */
    List<AttendanceRecord> check(List<AttendanceEntry> entries, Faults faults) {
        List<AttendanceRecord> records = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            AttendanceEntry entry = entries.get(i);
            String path = "attendance[" + i + "].";
            if (!members.containsKey(entry.memberId())) {
                faults.add(path + "memberId", "Esta persona no es integrante activa de la red.");
            } else if (!seen.add(entry.memberId())) {
                faults.add(path + "memberId", members.get(entry.memberId()) + " aparece dos veces.");
            } else {
                records.add(record(path, entry, faults));
            }
        }
        List<String> missing = members.entrySet().stream()
                .filter(member -> !seen.contains(member.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            faults.add("attendance", "Falta registrar la asistencia de " + Wording.list(missing) + ".");
        }
        return records;
    }

    private AttendanceRecord record(String path, AttendanceEntry entry, Faults faults) {
        AttendanceStatus status = entry.status();
        if (status == null) {
            faults.add(path + "status", "Indique si " + members.get(entry.memberId()) + " asistió.");
            status = AttendanceStatus.UNJUSTIFIED;
        }
        String note = faults.optionalText(path + "note", entry.note(), NOTE_LENGTH);
        Integer minutesLate = status == AttendanceStatus.LATE ? minutesLate(path, entry.minutesLate(), faults) : null;
        String representative = null;
        Integer age = null;
        if (status == AttendanceStatus.REPRESENTED) {
            representative = faults.requiredText(
                    path + "representativeName",
                    entry.representativeName(),
                    NAME_LENGTH,
                    "Escriba el nombre del representante.");
            age = entry.representativeAge();
            String objection = RepresentativePolicy.objection(age, representativeMinimumAge);
            if (objection != null) {
                faults.add(path + "representativeAge", objection);
            }
        }
        return new AttendanceRecord(meetingId, entry.memberId(), status, minutesLate, representative, age, note);
    }

    private static @Nullable Integer minutesLate(String path, @Nullable Integer minutes, Faults faults) {
        if (minutes == null) {
            faults.add(path + "minutesLate", "Indique con cuántos minutos de atraso llegó.");
        } else if (minutes < 1 || minutes > MOST_MINUTES_LATE) {
            faults.add(path + "minutesLate", "Los minutos de atraso van de 1 a " + MOST_MINUTES_LATE + ".");
        }
        return minutes;
    }
}
