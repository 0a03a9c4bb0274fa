package org.articula.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.articula.shared.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Writes the calendar file of a meeting (RFC 5545 and 5546), for one attendee.
 *
 * <p>Start and end are UTC, which every calendar shows in its owner's zone without needing ours; the description says the network's local
 * time in words.
 */
@Component
public class CalendarInvite {

    private static final DateTimeFormatter LOCAL_TIME =
            DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy, HH:mm", Locale.forLanguageTag("es-EC"));

    private static final int LINE_BYTES = 75;

    private final Clock clock;

    public CalendarInvite(Clock clock) {
        this.clock = clock;
    }

    /** The file that puts the meeting in the attendee's calendar, or moves it there when the sequence has grown. */
    public String request(CalendarEvent event) {
        return file(ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED, event);
    }

    /** The file that takes the meeting out of the attendee's calendar; the sequence must have grown. */
    public String cancel(CalendarEvent event) {
        return file(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, event);
    }

    private String file(Method method, Status status, CalendarEvent event) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Articula//Reuniones//ES"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(entry(status, event));
        calendar.validate(true);
        return folded(calendar.toString());
    }

    /** Lines of at most 75 bytes (RFC 5545, 3.1), cut between letters: the library counts characters and cuts through emoji. */
    private static String folded(String file) {
        StringBuilder folded = new StringBuilder(file.length() + 64);
        int bytes = 0;
        for (int letter : file.codePoints().toArray()) {
            String text = Character.toString(letter);
            int size = text.getBytes(StandardCharsets.UTF_8).length;
            if (letter == '\r' || letter == '\n') {
                bytes = 0;
            } else if (bytes + size > LINE_BYTES) {
                folded.append("\r\n ");
                bytes = 1 + size;
            } else {
                bytes += size;
            }
            folded.append(text);
        }
        return folded.toString();
    }

    private VEvent entry(Status status, CalendarEvent event) {
        Instant start = event.startsAt().truncatedTo(ChronoUnit.SECONDS);
        VEvent entry = new VEvent(false);
        entry.add(new Uid(LineText.oneLine(event.uid())));
        entry.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        entry.add(new DtStart<>(start));
        entry.add(new DtEnd<>(start.plus(Duration.ofMinutes(event.durationMinutes()))));
        entry.add(new Sequence(event.sequence()));
        entry.add(status);
        entry.add(ImmutableTransp.OPAQUE);
        entry.add(new Summary(LineText.oneLine(event.summary())));
        entry.add(new Description(description(event)));
        entry.add(new Location(LineText.oneLine(event.location())));
        entry.add(organizer(event));
        entry.add(attendee(event));
        return entry;
    }

    private static String description(CalendarEvent event) {
        return "%s\n\nHora local: %s (%s)"
                .formatted(
                        LineText.lines(event.description()),
                        LOCAL_TIME.format(event.startsAt().atZone(event.zone())),
                        event.zone().getId());
    }

    private static Organizer organizer(CalendarEvent event) {
        Organizer organizer = new Organizer(mailto(event.organizerEmail()));
        organizer.add(commonName(event.organizerName()));
        return organizer;
    }

    private static Attendee attendee(CalendarEvent event) {
        Attendee attendee = new Attendee(mailto(event.attendeeEmail()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(new PartStat(event.answer().participation()));
        // Answers come by the buttons of the mail: what a calendar would send, nobody reads
        attendee.add(Rsvp.FALSE);
        attendee.add(commonName(event.attendeeName()));
        return attendee;
    }

    /** A parameter cannot hold a double quote (RFC 5545, 3.1), nor a line end. */
    private static Cn commonName(String name) {
        return new Cn(LineText.oneLine(name).replace('"', '\''));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", EmailAddress.sendable(address).orElse(address), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an e-mail address: " + address, e);
        }
    }
}
