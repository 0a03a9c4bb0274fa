package org.articula.network;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * The fixed day, time and place of the ordinary meetings ({@code RI.2}).
 *
 * @param weekday the day of the week every ordinary meeting falls on
 * @param time wall-clock time in the network's zone, whole minutes
 * @param everyDays days from one ordinary meeting to the next; people say «cada 15 días» for every second week
 * @param place where the network meets unless a meeting says otherwise
 */
public record MeetingRule(DayOfWeek weekday, LocalTime time, int everyDays, String place) {

    /** The same day, time and place in another rhythm. */
    public MeetingRule every(int days) {
        return new MeetingRule(weekday, time, days, place);
    }
}
