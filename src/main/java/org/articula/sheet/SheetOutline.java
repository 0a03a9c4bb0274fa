package org.articula.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a file is read.
 *
 * @param sheet name of the sheet; empty for a text file
 * @param otherSheets those that are not read, in guillemets and with the word that one is hidden
 * @param rows how many rows below the titles are filled, hidden ones included
 * @param hiddenRows the numbers of those that a filter hides, or somebody by hand
 */
public record SheetOutline(String sheet, List<String> otherSheets, int rows, List<Integer> hiddenRows) {

    private static final int MOST_NUMBERS = 20;

    /** One or two Spanish sentences for whoever sent the file. */
    public String note() {
        String counted = rows == 1 ? "1 fila con datos" : rows + " filas con datos";
        String which = sheet.isEmpty() ? counted + "." : "Hoja «%s»: %s.".formatted(sheet, counted);
        return which + unread() + (hiddenRows.isEmpty() ? "" : " " + hidden());
    }

    /** Which sheet was read, if there was a choice. */
    public Optional<String> choice() {
        return otherSheets.isEmpty()
                ? Optional.empty()
                : Optional.of("Se leyó la hoja «%s».%s".formatted(sheet, unread()));
    }

    /** Why rows that nobody sees are not read without a word; empty if there are none. */
    public Optional<String> hiddenFault() {
        return hiddenRows.isEmpty()
                ? Optional.empty()
                : Optional.of(hidden() + " Quite el filtro y borre las que sobren, o marque «Incluir también las filas"
                        + " ocultas».");
    }

    private String unread() {
        return otherSheets.isEmpty()
                ? ""
                : (otherSheets.size() == 1 ? " No se lee la hoja %s." : " No se leen las hojas %s.")
                        .formatted(String.join(", ", otherSheets));
    }

    private String hidden() {
        if (hiddenRows.size() == 1) {
            return "Hay 1 fila oculta por un filtro o a mano (fila %d).".formatted(hiddenRows.get(0));
        }
        String numbers =
                hiddenRows.stream().limit(MOST_NUMBERS).map(String::valueOf).collect(Collectors.joining(", "));
        return "Hay %d filas ocultas por un filtro o a mano (filas %s%s)."
                .formatted(hiddenRows.size(), numbers, hiddenRows.size() > MOST_NUMBERS ? "…" : "");
    }
}
