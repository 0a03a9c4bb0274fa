package org.articula.logbook;

import java.util.Arrays;
import java.util.List;
import org.articula.shared.Worded;

/** What an entry of the logbook is about; the first five say where what is known of a territory comes from. */
public enum LogbookKind implements Worded {
    /** {@code C1.1.a}: a study of the territory's potential. */
    STUDY("Estudio de potencialidades"),
    /** {@code C1.1.b}: the map of activities and their actors. */
    ACTIVITY_MAP("Mapeo de actividades y actores"),
    /** {@code C1.1.c}: an institution that works in the territory. */
    INSTITUTION("Institución del territorio"),
    /** {@code C1.1.d}: a workshop agreed with the actors. */
    WORKSHOP("Taller concertado"),
    /** {@code C1.1.e}: web pages, books and other publications. */
    SECONDARY("Información secundaria"),
    /** {@code F1.1.j}: a talk to producers. */
    TALK("Charla a productores"),
    /** {@code C2.o}: a step brought forward, repeated or postponed. */
    STEP_CHANGE("Cambio de un paso"),
    /** A meeting that was held, failed or was cancelled ({@code RI.10}); the calendar of meetings keeps it, nobody writes it here. */
    MEETING("Reunión"),
    DECISION("Decisión"),
    EVENT("Acontecimiento"),
    OTHER("Otra nota");

    private final String spanish;

    LogbookKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** Whether it says where what is known of a territory comes from ({@code C1.1.a}–{@code C1.1.e}). */
    public boolean source() {
        return ordinal() <= SECONDARY.ordinal();
    }

    /** What people can write. */
    public static List<LogbookKind> written() {
        return Arrays.stream(values()).filter(kind -> kind != MEETING).toList();
    }

    /** Where what is known of a territory can come from. */
    public static List<LogbookKind> sources() {
        return Arrays.stream(values()).filter(LogbookKind::source).toList();
    }
}
