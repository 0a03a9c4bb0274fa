package org.articula.institution;

import org.articula.shared.Worded;
import org.articula.shared.Wording;

/**
 * What an institution is to the chains of a territory ({@code C1.1.d}, {@code C1.3.b}). {@link #PUBLIC} and {@link #PRIVATE} are all that
 * directories of before say, and what is left for those that are none of the others.
 */
public enum InstitutionKind implements Worded {
    MUNICIPAL("Municipio o gobierno local", "municipio o gobierno local", "municipios o gobiernos locales"),
    GUILD("Gremio o asociación", "gremio o asociación", "gremios o asociaciones"),
    PUBLIC("Institución pública", "institución pública", "instituciones públicas"),
    BUYER("Empresa compradora", "empresa compradora", "empresas compradoras"),
    NGO("ONG o fundación", "ONG o fundación", "ONG o fundaciones"),
    FINANCE("Entidad financiera", "entidad financiera", "entidades financieras"),
    ACADEMIA(
            "Universidad o centro de formación",
            "universidad o centro de formación",
            "universidades o centros de formación"),
    PRIVATE("Institución privada", "institución privada", "instituciones privadas");

    private final String spanish;
    private final String singular;
    private final String plural;

    InstitutionKind(String spanish, String singular, String plural) {
        this.spanish = spanish;
        this.singular = singular;
        this.plural = plural;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** {@code 2 gremios o asociaciones}. */
    public String count(long number) {
        return Wording.count(number, singular, plural);
    }

    /** Inside a sentence: {@code gremio o asociación}. */
    public String inside() {
        return singular;
    }
}
