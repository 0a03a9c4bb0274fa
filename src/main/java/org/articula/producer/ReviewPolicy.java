package org.articula.producer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articula.shared.FieldError;

/** What is told to whoever reviews the database when a person seems to be there twice afterwards. */
final class ReviewPolicy {

    private static final Pattern ROW = Pattern.compile("producers\\[([0-9]+)]\\..*");

    private ReviewPolicy() {}

    /** For suspicions that arose after the form was opened. */
    static String unasked(List<DuplicatePair> pairs) {
        return "Mientras tanto apareció otra posible repetición: %s. Abra de nuevo la tarea para decidirla."
                .formatted(names(pairs));
    }

    /** The faults of the sheet's people, each with the name of the person instead of its place in the list. */
    static List<FieldError> atSheet(List<FieldError> errors, List<NewProducer> fromSheet) {
        return errors.stream()
                .map(error -> new FieldError("sheet", nameOf(error.path(), fromSheet) + error.message()))
                .toList();
    }

    /** For suspicions that the sheet brought. */
    static List<FieldError> repeated(List<DuplicatePair> pairs) {
        return pairs.isEmpty()
                ? List.of()
                : List.of(new FieldError(
                        "sheet",
                        ("La hoja trae personas que quizá ya están en la base: %s. Corrija la hoja, por ejemplo con la"
                                        + " cédula, o complete la tarea sin ella. Si son personas distintas, escriba «Sí» en la"
                                        + " columna «Homónimo» de la fila.")
                                .formatted(names(pairs))));
    }

    private static String names(List<DuplicatePair> pairs) {
        return pairs.stream()
                .map(pair -> "«%s» y «%s»"
                        .formatted(pair.first().name(), pair.second().name()))
                .collect(Collectors.joining("; "));
    }

    private static String nameOf(String path, List<NewProducer> fromSheet) {
        Matcher row = ROW.matcher(path);
        return row.matches()
                ? fromSheet.get(Integer.parseInt(row.group(1))).person().name() + ": "
                : "";
    }
}
