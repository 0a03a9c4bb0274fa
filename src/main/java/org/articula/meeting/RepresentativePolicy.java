package org.articula.meeting;

import org.jspecify.annotations.Nullable;

/** Who may represent an absent member: somebody of age (RI.18, RI.19). */
final class RepresentativePolicy {

    private RepresentativePolicy() {}

    static boolean accepts(@Nullable Integer age, int minimumAge) {
        return age != null && age >= minimumAge;
    }

    /** What is wrong with that age, or null when nothing is. */
    static @Nullable String objection(@Nullable Integer age, int minimumAge) {
        if (age == null) {
            return "Indique la edad del representante.";
        }
        if (age < 0 || age > MeetingLimits.REPRESENTATIVE_AGE) {
            return "La edad del representante no es posible.";
        }
        return accepts(age, minimumAge)
                ? null
                : "El representante debe tener al menos %d años; tiene %d.".formatted(minimumAge, age);
    }
}
