package org.articula.minutes;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/** Who was at a meeting, by its register (RI.18, RI.22): minutes name nobody as present who was not. */
record Presence(Map<String, AttendanceRecord> byMember) {

    static Presence of(List<AttendanceRecord> register) {
        return new Presence(
                register.stream().collect(Collectors.toMap(AttendanceRecord::memberId, Function.identity())));
    }

    /** Members with a voice and a vote, in person or through somebody. */
    Set<String> attending() {
        return byMember.values().stream()
                .filter(one -> one.status().isAttending())
                .map(AttendanceRecord::memberId)
                .collect(Collectors.toSet());
    }

    /** Whether the member came in person. */
    boolean isThere(@Nullable String memberId) {
        AttendanceRecord one = memberId == null ? null : byMember.get(memberId);
        return one != null && (one.status() == AttendanceStatus.PRESENT || one.status() == AttendanceStatus.LATE);
    }

    /** Who did or would have done something as that member: whoever came instead, or the name with the word that they were absent. */
    String inWords(String memberId, String name) {
        AttendanceRecord one = byMember.get(memberId);
        if (one == null || isThere(memberId)) {
            return name;
        }
        return one.status() == AttendanceStatus.REPRESENTED
                ? "%s, en representación de %s".formatted(requireNonNull(one.representativeName()), name)
                : name + " (no asistió)";
    }

    /**
     * Who moderated: whom the minutes name; where nobody recorded that, whose turn it was, if they came in person. Null when neither says it.
     *
     * @param planned whose turn it was
     */
    @Nullable String moderator(@Nullable String recorded, @Nullable String planned) {
        if (recorded != null) {
            return recorded;
        }
        return isThere(planned) ? planned : null;
    }
}
