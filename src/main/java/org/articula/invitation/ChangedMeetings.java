package org.articula.invitation;

import java.time.Clock;
import org.articula.meeting.MeetingCancelled;
import org.articula.meeting.MeetingMoved;
import org.articula.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells those who knew of a meeting that it was moved or called off (RI.2). In the transaction of the change, and before its process asks
 * whom to call.
 */
@Component
class ChangedMeetings {

    private final AnswerTable answers;
    private final Notices notices;
    private final NoticePlanner planner;
    private final Clock clock;

    ChangedMeetings(AnswerTable answers, Notices notices, NoticePlanner planner, Clock clock) {
        this.answers = answers;
        this.notices = notices;
        this.planner = planner;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(MeetingMoved moved) {
        if (!moved.meeting().startsAt().equals(moved.formerStart())) {
            // Who could come on the old date has said nothing about the new one
            answers.deleteOf(moved.meeting().id());
        }
        planner.tellMove(moved.meeting(), moved.network());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(MeetingCancelled cancelled) {
        if (cancelled.meeting().hasBegun(clock.instant())) {
            notices.cancelPending(cancelled.meeting().id(), "La reunión se canceló.");
        } else {
            planner.tellCancellation(cancelled.meeting(), cancelled.network());
        }
    }
}
