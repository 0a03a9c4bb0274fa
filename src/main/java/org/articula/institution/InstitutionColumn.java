package org.articula.institution;

import java.util.Arrays;
import java.util.List;
import org.articula.sheet.SheetColumn;

/** The columns of a directory of institutions, each with the titles people give it. */
enum InstitutionColumn implements SheetColumn {
    NAME("Institución", "name", "nombre", "nombre de la institucion", "organizacion", "actor", "entidad"),
    KIND("Tipo", "kind", "publica o privada", "tipo de institucion", "sector"),
    REPRESENTATIVE("Representante", "representative", "nombre del representante", "contacto", "responsable"),
    ADDRESS("Dirección", "address", "domicilio", "ubicacion"),
    PHONE("Teléfono", "phone", "telefonos", "celular", "movil"),
    EMAIL("Correo", "email", "correo electronico", "e mail", "email", "mail"),
    WEB("Página web", "web", "web", "sitio web", "pagina"),
    ACTIVITY("Actividad", "activity", "descripcion de la actividad", "a que se dedica"),
    INTERVENTION("Intervención en la cadena", "intervention", "intervencion", "que hace en la cadena"),
    ACHIEVEMENTS("Logros", "achievements", "logros a la fecha"),
    SUPPORT("Apoyo que ofrece", "support", "apoyo", "apoyos", "apoyos que ofrece"),
    WILLINGNESS(
            "Dispuesta a invertir",
            "willingness",
            "dispuesto a invertir",
            "disponibilidad",
            "disponibilidad a invertir",
            "disponibilidad a invertir recursos"),
    WILLINGNESS_NOTE("Qué invertiría o por qué no", "willingnessNote", "que invertiria", "nota");

    private final String title;
    private final String path;
    private final List<String> variants;

    InstitutionColumn(String title, String path, String... variants) {
        this.title = title;
        this.path = path;
        this.variants = List.of(variants);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> variants() {
        return variants;
    }

    @Override
    public boolean required() {
        return this == NAME || this == KIND;
    }

    /** The column of a component of {@link InstitutionProfile}. */
    static InstitutionColumn ofPath(String path) {
        return Arrays.stream(values())
                .filter(column -> column.path.equals(path))
                .findFirst()
                .orElseThrow();
    }
}
