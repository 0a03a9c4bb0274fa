package org.articula.process.selection;

/** Numbers of people as one says them. */
final class Counted {

    private Counted() {}

    /** {@code 1 persona candidata}, {@code 24 personas candidatas}. */
    static String people(long number, String one, String many) {
        return number == 1 ? "1 persona " + one : "%d personas %s".formatted(number, many);
    }
}
