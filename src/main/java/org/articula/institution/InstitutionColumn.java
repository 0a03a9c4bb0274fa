package org.articula.institution;

import java.util.Arrays;
import org.articula.sheet.ColumnHelp;
import org.articula.sheet.ColumnNames;
import org.articula.sheet.SheetColumn;

/** The columns of a directory of institutions, each with the titles people give it. */
enum InstitutionColumn implements SheetColumn {
    NAME(
            ColumnHelp.needed("Nombre completo de la institución.", "Ministerio de Producción"),
            "Institución",
            "name",
            "nombre",
            "nombre de la institucion",
            "organizacion",
            "actor",
            "entidad"),
    KIND(
            ColumnHelp.needed(
                    "Qué clase de institución es; Pública y Privada también sirven.", "Institución pública", kinds()),
            "Tipo",
            "kind",
            "publica o privada",
            "tipo de institucion",
            "sector"),
    REPRESENTATIVE(
            ColumnHelp.optional("Con quién se trata.", "Ana Cotacachi"),
            "Representante",
            "representative",
            "nombre del representante",
            "contacto",
            "responsable"),
    ADDRESS(
            ColumnHelp.optional("Calle y ciudad.", "Av. Atahualpa, Ibarra"),
            "Dirección",
            "address",
            "domicilio",
            "ubicacion"),
    PHONE(
            ColumnHelp.optional("Uno o varios números.", "062920460"),
            "Teléfono",
            "phone",
            "telefonos",
            "celular",
            "movil"),
    EMAIL(
            ColumnHelp.optional("Un correo.", "info@ejemplo.ec"),
            "Correo",
            "email",
            "correo electronico",
            "e mail",
            "email",
            "mail"),
    WEB(
            ColumnHelp.optional("Dirección de su página.", "www.ejemplo.ec"),
            "Página web",
            "web",
            "web",
            "sitio web",
            "pagina"),
    ACTIVITY(
            ColumnHelp.optional("A qué se dedica.", "Crédito a artesanos"),
            "Actividad",
            "activity",
            "descripcion de la actividad",
            "a que se dedica"),
    INTERVENTION(
            ColumnHelp.optional("Qué hace en la cadena.", "Capacita a tejedoras"),
            "Intervención en la cadena",
            "intervention",
            "intervencion",
            "que hace en la cadena"),
    ACHIEVEMENTS(
            ColumnHelp.optional("Lo que ha logrado hasta hoy.", "120 talleres con registro"),
            "Logros",
            "achievements",
            "logros a la fecha"),
    SUPPORT(
            ColumnHelp.optional("Qué ofrece a los productores.", "Asistencia técnica"),
            "Apoyo que ofrece",
            "support",
            "apoyo",
            "apoyos",
            "apoyos que ofrece"),
    WILLINGNESS(
            ColumnHelp.optional("Si invertiría: Sí, No o No se sabe.", "Sí", "Sí", "No", "No se sabe"),
            "Dispuesta a invertir",
            "willingness",
            "dispuesto a invertir",
            "disponibilidad",
            "disponibilidad a invertir",
            "disponibilidad a invertir recursos"),
    WILLINGNESS_NOTE(
            ColumnHelp.optional("Qué invertiría o por qué no.", "Ferias y transporte"),
            "Qué invertiría o por qué no",
            "willingnessNote",
            "que invertiria",
            "nota"),
    CHAINS(
            ColumnHelp.optional(
                    "Cadenas registradas en las que trabaja, separadas por «;».",
                    "Tejidos de lana; Turismo comunitario"),
            "Cadenas",
            "chainIds",
            "cadena",
            "cadenas productivas",
            "cadena productiva");

    private final ColumnHelp help;
    private final ColumnNames names;

    InstitutionColumn(ColumnHelp help, String title, String path, String... variants) {
        this.help = help;
        this.names = new ColumnNames(title, path, variants);
    }

    private static String[] kinds() {
        return Arrays.stream(InstitutionKind.values())
                .map(InstitutionKind::spanish)
                .toArray(String[]::new);
    }

    @Override
    public ColumnNames names() {
        return names;
    }

    @Override
    public boolean required() {
        return this == NAME || this == KIND;
    }

    @Override
    public ColumnHelp help() {
        return help;
    }

    @Override
    public boolean figures() {
        return this == PHONE;
    }
}
