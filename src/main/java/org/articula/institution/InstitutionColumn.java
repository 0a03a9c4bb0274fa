package org.articula.institution;

import org.articula.sheet.ColumnNames;
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

    private final ColumnNames names;

    InstitutionColumn(String title, String path, String... variants) {
        this.names = new ColumnNames(title, path, variants);
    }

    @Override
    public ColumnNames names() {
        return names;
    }

    @Override
    public boolean required() {
        return this == NAME || this == KIND;
    }
}
