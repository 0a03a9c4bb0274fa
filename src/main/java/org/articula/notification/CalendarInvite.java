package org.articula.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes the calendar file of a meeting. */
@Component
public class CalendarInvite {

    private final Clock clock;

    public CalendarInvite(Clock clock) {
        this.clock = clock;
    }

    /** The file that puts the meeting in the attendee's calendar, or moves it there when the sequence has grown. */
    public String request(CalendarEvent event) {
        throw new UnsupportedOperationException(event.uid() + clock);
    }

    /** The file that takes the meeting out of the attendee's calendar. */
    public String cancel(CalendarEvent event) {
        throw new UnsupportedOperationException(event.uid() + clock);
    }
}
