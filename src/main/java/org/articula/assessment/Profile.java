package org.articula.assessment;

/**
 * What makes producers alike or different ({@code F1.2.k3}); the words people read stand with the selection.
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
    public enum Income {
        UNDER_200,
        UNDER_500,
        UNDER_1000,
        UNDER_2000,
        FROM_2000
    }

    /** Whose business it is. */
    public enum Business {
        OWN,
        FAMILY,
        PARTNERS,
        COMPANY
    }

    /** The language of daily work. */
    public enum Language {
        SPANISH,
        KICHWA,
        BOTH,
        OTHER
    }

    /** Who decides in the business. */
    public enum Management {
        ALONE,
        WITH_FAMILY,
        WITH_PARTNERS,
        DELEGATES
    }

    /** How far ahead the business is thought, from least to most. */
    public enum Planning {
        DAY_BY_DAY,
        BY_ORDER,
        BY_SEASON,
        WRITTEN
    }

    /** Training for the trade, from least to most. */
    public enum Training {
        PRACTICE,
        COURSES,
        TECHNICAL,
        UNIVERSITY
    }
}
