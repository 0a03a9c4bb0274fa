package org.articula.guide;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a place of the product is, in the order in which people read of it. */
public enum PlaceKind {
    PROCESS("Proceso"),
    /** A step that a person takes. */
    TASK("Tarea"),
    /** A step that the product takes by itself. */
    AUTOMATIC("Paso automático"),
    /** Something each network sets for itself. */
    FIGURE("Cifra del reglamento"),
    DOCUMENT("Documento"),
    MAIL("Correo"),
    /** What the product proposes, reckons or insists on. */
    POLICY("El sistema"),
    /** What has no name for people, such as a field or an event: they find it where one of the others is. */
    PART(null);

    private final @Nullable String heading;

    PlaceKind(@Nullable String heading) {
        this.heading = heading;
    }

    /** Under which word people read of it; empty if they do not. */
    Optional<String> heading() {
        return Optional.ofNullable(heading);
    }
}
