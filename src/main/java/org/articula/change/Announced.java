package org.articula.change;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What people know of a meeting or talk before it changes.
 *
 * @param name as a sentence begins with it: {@code La reunión}
 * @param people who reads why it changes: {@code los integrantes}
 */
public record Announced(String name, String people, Instant startsAt, String place, ZoneId zone) {}
