package org.articula.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarInviteTest {

    private final CalendarInvite invites =
            new CalendarInvite(Clock.fixed(Instant.parse("2026-11-30T20:00:00Z"), ZoneOffset.UTC));

    @Test
    void aRequestPutsTheMeetingInTheCalendarAndAsksForAnAnswer() throws Exception {
        Calendar calendar = parse(invites.request(meeting("Red «Ñandú», sesión; 7", "Rosa Quishpe")));
        VEvent event = event(calendar);

        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(value(event, Property.UID)).isEqualTo("0192-meeting@articula");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261203T200000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261203T210000Z");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261130T200000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Red «Ñandú», sesión; 7");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Casa comunal, Gualaceo");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:red@example.org");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:rosa@example.org");
        Property attendee = event.getRequiredProperty(Property.ATTENDEE);
        assertThat(parameter(attendee, Parameter.RSVP)).isEqualTo("FALSE");
        assertThat(parameter(attendee, Parameter.PARTSTAT)).isEqualTo("ACCEPTED");
        assertThat(parameter(attendee, Parameter.CN)).isEqualTo("Rosa Quishpe");
    }

    @Test
    void theDescriptionSaysTheLocalTimeInWords() throws Exception {
        VEvent event = event(parse(invites.request(meeting("Reunión", "Rosa"))));

        assertThat(value(event, Property.DESCRIPTION))
                .isEqualTo(
                        "Agenda:\n1. Cuentas\n\nHora local: jueves 3 de diciembre de 2026, 15:00 (America/Guayaquil)");
    }

    @Test
    void aCancellationTakesTheSameMeetingOut() throws Exception {
        Calendar calendar = parse(invites.cancel(meeting("Reunión", "Rosa")));
        VEvent event = event(calendar);

        assertThat(value(calendar, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.UID)).isEqualTo("0192-meeting@articula");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
    }

    @Test
    void noNameBreaksTheFile() throws Exception {
        String name = "Quishpe: \"la, Zapatera\";\r\nATTENDEE:mailto:otra@example.org";

        VEvent event = event(parse(invites.request(meeting("Línea\r\nMETHOD:CANCEL", name))));

        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(parameter(event.getRequiredProperty(Property.ATTENDEE), Parameter.CN))
                .isEqualTo("Quishpe: 'la, Zapatera'; ATTENDEE:mailto:otra@example.org");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Línea METHOD:CANCEL");
    }

    @Test
    void linesEndAndFoldAsTheStandardWantsBetweenLetters() throws Exception {
        String summary =
                "Reunión del calzado, línea ñandú \uD83D\uDC5E ".repeat(12).strip();

        String file = invites.request(meeting(summary, "Rosa"));

        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n")).allSatisfy(line -> {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            assertThat(bytes).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
        });
        assertThat(value(event(parse(file)), Property.SUMMARY)).isEqualTo(summary);
    }

    @Test
    void anAddressOfAnInternationalDomainStandsInTheLettersOfServers() throws Exception {
        String file = invites.request(meeting("Reunión", "Rosa Quishpe", "rosa@peña.ec"));

        assertThat(value(event(parse(file)), Property.ATTENDEE)).isEqualTo("mailto:rosa@xn--pea-8ma.ec");
    }

    private static CalendarEvent meeting(String summary, String attendee) {
        return meeting(summary, attendee, "rosa@example.org");
    }

    private static CalendarEvent meeting(String summary, String attendee, String address) {
        return new CalendarEvent(
                "0192-meeting@articula",
                2,
                Instant.parse("2026-12-03T20:00:00Z"),
                60,
                ZoneId.of("America/Guayaquil"),
                summary,
                "Agenda:\r\n1. Cuentas",
                "Casa comunal, Gualaceo",
                "Red Ñandú",
                "red@example.org",
                attendee,
                address,
                CalendarAnswer.YES);
    }

    private static Calendar parse(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents("VEVENT").get(0);
    }

    private static String value(Calendar calendar, String property) {
        return calendar.getRequiredProperty(property).getValue();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static String parameter(Property property, String name) {
        return property.getRequiredParameter(name).getValue();
    }
}
