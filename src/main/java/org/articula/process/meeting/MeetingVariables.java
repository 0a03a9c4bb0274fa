package org.articula.process.meeting;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.articula.meeting.MeetingTimes;
import org.articula.process.engine.ProcessVariable;

/** What the processes of a meeting carry: ids, the moments their timers wait for, and the answers of their gateways. */
public final class MeetingVariables {

    public static final ProcessVariable<String> MEETING_ID = new ProcessVariable<>("meetingId", String.class);
    static final ProcessVariable<String> CLOSED_BY = new ProcessVariable<>("closedBy", String.class);
    static final ProcessVariable<String> CHANGE_ID = new ProcessVariable<>("changeId", String.class);
    static final ProcessVariable<String> OCCASION_ID = new ProcessVariable<>("occasionId", String.class);
    static final ProcessVariable<Boolean> QUORUM_REACHED = new ProcessVariable<>("quorumReached", Boolean.class);
    static final ProcessVariable<Boolean> NO_QUORUM_CONFIRMED =
            new ProcessVariable<>("noQuorumConfirmed", Boolean.class);
    static final ProcessVariable<Boolean> MINUTES_RIGHT = new ProcessVariable<>("minutesRight", Boolean.class);
    static final ProcessVariable<Boolean> PHONE_NOTICES_NEEDED =
            new ProcessVariable<>("phoneNoticesNeeded", Boolean.class);
    static final ProcessVariable<Boolean> NOTICES_LEFT = new ProcessVariable<>("noticesLeft", Boolean.class);

    static final ProcessVariable<Boolean> IN_OTHER_HANDS = new ProcessVariable<>("noticesInOtherHands", Boolean.class);
    static final ProcessVariable<Date> DELIVER_AGAIN_AT = new ProcessVariable<>("deliverAgainAt", Date.class);

    private MeetingVariables() {}

    /** The moments of a meeting under the names the model's timers use. */
    static Map<String, Object> timers(MeetingTimes times) {
        Map<String, Object> dates = new HashMap<>();
        dates.put("invitationAt", Date.from(times.invitationAt()));
        dates.put("reminderAt", Date.from(times.reminderAt()));
        dates.put("attendanceOpensAt", Date.from(times.attendanceOpensAt()));
        dates.put("startsAt", Date.from(times.startsAt()));
        dates.put("recordingDueAt", Date.from(times.recordingDueAt()));
        return dates;
    }
}
