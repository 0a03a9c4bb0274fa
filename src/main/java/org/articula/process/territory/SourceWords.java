package org.articula.process.territory;

import java.util.Arrays;
import java.util.List;
import org.articula.process.engine.Option;
import org.articula.territory.SourceKind;

/** Kinds of sources as people read them. */
final class SourceWords {

    private SourceWords() {}

    static List<Option> options() {
        return Arrays.stream(SourceKind.values())
                .map(kind -> new Option(of(kind), kind.name()))
                .toList();
    }

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
