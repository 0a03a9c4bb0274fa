package org.articula.process.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.articula.activity.Activity;
import org.articula.network.Network;

/** The moments the processes of this family wait for, in the network's zone. */
final class ActivityDates {

    private static final int ADOPTION_DAYS = 60;
    private static final int EVALUATION_DAYS = 90;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private ActivityDates() {}

    /** When the activity is: at noon, nobody has to know the hour. */
    static Date of(Activity activity, Network network) {
        return at(activity.on(), LocalTime.NOON, network);
    }

    /** When one asks what stayed of an internship. */
    static Date adoptionAskedAfter(Activity activity, Network network) {
        return at(activity.until().plusDays(ADOPTION_DAYS), MORNING, network);
    }

    /** When a leader is evaluated after that day. */
    static Date evaluationAfter(LocalDate day, Network network) {
        return at(day.plusDays(EVALUATION_DAYS), MORNING, network);
    }

    private static Date at(LocalDate day, LocalTime time, Network network) {
        return Date.from(day.atTime(time).atZone(network.zone()).toInstant());
    }
}
