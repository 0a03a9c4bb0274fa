package org.articula.process.territory;

import org.articula.territory.SourceKind;

/** Kinds of sources as people read them; the same words as in the form. */
final class SourceWords {

    private SourceWords() {}

    static String of(SourceKind kind) {
        return switch (kind) {
            case STUDY -> "Estudio de potencialidades";
            case ACTIVITY_MAP -> "Mapeo de actividades y actores";
            case INSTITUTION -> "Institución del territorio";
            case WORKSHOP -> "Taller concertado";
            case SECONDARY -> "Información secundaria";
        };
    }
}
