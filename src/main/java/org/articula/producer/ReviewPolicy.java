package org.articula.producer;

import java.util.List;
import java.util.stream.Collectors;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;

/** What is told to whoever reviews the database when a person seems to be there twice afterwards. */
final class ReviewPolicy {

    private ReviewPolicy() {}

    /** For suspicions that arose after the form was opened. */
    static String unasked(List<DuplicatePair> pairs) {
        return "Mientras tanto apareció otra posible repetición: %s. Abra de nuevo la tarea para decidirla."
                .formatted(names(pairs));
    }

    /** @param faults what is wrong with each person of the sheet, told with the name instead of the place in the list */
    static FieldErrors checkSheet(List<NewProducer> fromSheet, List<List<FieldError>> faults) {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < faults.size(); i++) {
            String name = fromSheet.get(i).person().name();
            faults.get(i).forEach(fault -> errors.add("sheet", name + ": " + fault.message()));
        }
        return errors;
    }

    /** For suspicions that the sheet brought. */
    static String repeated(List<DuplicatePair> pairs) {
        return ("La hoja trae personas que quizá ya están en la base: %s. Corrija la hoja, por ejemplo con la cédula, o"
                        + " complete la tarea sin ella. Si son personas distintas, escriba «Sí» en la columna «Homónimo»"
                        + " de la fila.")
                .formatted(names(pairs));
    }

    private static String names(List<DuplicatePair> pairs) {
        return pairs.stream()
                .map(pair -> "«%s» y «%s»"
                        .formatted(pair.first().name(), pair.second().name()))
                .collect(Collectors.joining("; "));
    }
}
