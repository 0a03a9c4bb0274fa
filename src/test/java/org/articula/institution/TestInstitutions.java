package org.articula.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Institutions of Otavalo that could support a network. */
final class TestInstitutions {

    static final InstitutionProfile TOWN_HALL = new InstitutionProfile(
            "Alcaldía de Otavalo",
            InstitutionKind.PUBLIC,
            "Ana Cotacachi",
            "García Moreno 505",
            "+593 6-292-0460 ext. 12",
            "fomento@ejemplo.ec",
            "www.otavalo.example",
            "Fomento productivo del cantón",
            "Presta la Casa de Turismo a los tejedores",
            "Feria de la lana, 2024",
            "Local y difusión",
            Willingness.YES,
            "El local y un técnico a medio tiempo",
            List.of());

    private TestInstitutions() {}

    /** A private one of which nothing else is known. */
    static InstitutionProfile named(String name) {
        return told(name, InstitutionKind.PRIVATE, null, null, null);
    }

    /** One of which little is known. */
    static InstitutionProfile told(
            String name,
            InstitutionKind kind,
            @Nullable String representative,
            @Nullable String email,
            @Nullable String activity) {
        return new InstitutionProfile(
                name,
                kind,
                representative,
                null,
                null,
                email,
                null,
                activity,
                null,
                null,
                null,
                Willingness.UNKNOWN,
                null,
                List.of());
    }
}
