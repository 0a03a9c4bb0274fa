package org.articula.institution;

/** Institutions of Otavalo that could support a network. */
final class TestInstitutions {

    static final InstitutionProfile TOWN_HALL = new InstitutionProfile(
            "Alcaldía de Otavalo",
            InstitutionKind.PUBLIC,
            "Ana Cotacachi",
            "García Moreno 505",
            "06 292 0460 ext. 12",
            "fomento@ejemplo.ec",
            "www.otavalo.example",
            "Fomento productivo del cantón",
            "Presta la Casa de Turismo a los tejedores",
            "Feria de la lana, 2024",
            "Local y difusión",
            Willingness.YES,
            "El local y un técnico a medio tiempo");

    private TestInstitutions() {}

    /** A private one of which nothing else is known. */
    static InstitutionProfile named(String name) {
        return new InstitutionProfile(
                name,
                InstitutionKind.PRIVATE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Willingness.UNKNOWN,
                null);
    }
}
