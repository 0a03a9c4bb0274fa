package org.articula.invitation;

import java.time.Instant;
import org.articula.meeting.AnnouncedAttendance;
import org.articula.meeting.AttendanceStatus;
import org.jspecify.annotations.Nullable;

/**
 * The last answer a member gave about a meeting.
 *
 * @param phonedBy user id of who took it down over the telephone; null when the member answered by the link
 */
record MemberAnswer(
        String meetingId,
        String memberId,
        AnswerChoice answer,
        @Nullable String representativeName,
        Instant answeredAt,
        @Nullable String phonedBy) {

    /** What it says about coming. */
    AnnouncedAttendance announced() {
        AttendanceStatus status =
                switch (answer) {
                    case YES -> AttendanceStatus.PRESENT;
                    case NO -> AttendanceStatus.JUSTIFIED;
                    case REPRESENTATIVE -> AttendanceStatus.REPRESENTED;
                };
        return new AnnouncedAttendance(status, answer.spanish(), representativeName, phonedBy != null);
    }
}
