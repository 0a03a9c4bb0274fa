package org.articula.assessment;

import org.articula.shared.Worded;

/**
 * What makes producers alike or different ({@code F1.2.k3}).
 *
 * @param income what the business leaves in a month
 * @param workers people who work in the business, the owner among them
 */
public record Profile(
        Income income,
        Business business,
        int workers,
        Language language,
        Management management,
        Planning planning,
        Training training) {

    /** What the business leaves in a month, in dollars, from least to most. */
    public enum Income implements Worded {
        UNDER_200("Menos de 200 dólares"),
        UNDER_500("De 200 a 499 dólares"),
        UNDER_1000("De 500 a 999 dólares"),
        UNDER_2000("De 1.000 a 1.999 dólares"),
        FROM_2000("2.000 dólares o más");

        private final String spanish;

        Income(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }

    /** Whose business it is. */
    public enum Business implements Worded {
        OWN("De una sola persona"),
        FAMILY("Familiar"),
        PARTNERS("De varios socios"),
        COMPANY("Empresa constituida");

        private final String spanish;

        Business(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }

    /** The language of daily work. */
    public enum Language implements Worded {
        SPANISH("Castellano"),
        KICHWA("Kichwa"),
        BOTH("Kichwa y castellano"),
        OTHER("Otra lengua");

        private final String spanish;

        Language(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }

    /** Who decides in the business. */
    public enum Management implements Worded {
        ALONE("Decide a solas"),
        WITH_FAMILY("Decide con la familia"),
        WITH_PARTNERS("Decide con sus socios"),
        DELEGATES("Deja decidir a otras personas");

        private final String spanish;

        Management(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }

    /** How far ahead the business is thought, from least to most. */
    public enum Planning implements Worded {
        DAY_BY_DAY("Vive al día"),
        BY_ORDER("Planifica cada pedido"),
        BY_SEASON("Planifica la temporada"),
        WRITTEN("Tiene un plan escrito");

        private final String spanish;

        Planning(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }

    /** Training for the trade, from least to most. */
    public enum Training implements Worded {
        PRACTICE("Aprendió trabajando"),
        COURSES("Ha tomado cursos"),
        TECHNICAL("Formación técnica"),
        UNIVERSITY("Estudios superiores");

        private final String spanish;

        Training(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }
}
