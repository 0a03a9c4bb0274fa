package org.articula.mail;

/**
 * The calendar file of a mail.
 *
 * @param method {@code REQUEST} or {@code CANCEL}; must be the one inside the file
 * @param ics made by {@link CalendarInvite}
 */
public record CalendarPart(String method, String ics) {}
