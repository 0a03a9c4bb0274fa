package org.articula.process.selection;

import org.articula.shared.Wording;

/** Numbers of people as one says them. */
final class Counted {

    private Counted() {}

    /** {@code 1 persona candidata}, {@code 24 personas candidatas}. */
    static String people(long number, String one, String many) {
        return Wording.count(number, "persona " + one, "personas " + many);
    }
}
