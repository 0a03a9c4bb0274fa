package org.articula.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a workbook to fill in from the columns that are read. */
final class SheetTemplate {

    private static final String EXPLANATIONS = "Instrucciones";

    private SheetTemplate() {}

    /**
     * The first sheet has the titles alone: an example left there would be taken for a person. Its cells are text, so that
     * no program changes a telephone, and where there is something to choose from it is offered. The second explains.
     */
    static byte[] of(SheetFormat format) {
        List<SheetColumn> columns = format.columns().stream()
                .filter(column -> column.help() != null)
                .toList();
        return new Workbook()
                .form(format.sheetName(), columns, format.mostRows())
                .sheet(
                        EXPLANATIONS,
                        List.of("Columna", "¿Obligatoria?", "Qué escribir", "Ejemplo"),
                        rows(columns, format))
                .bytes();
    }

    private static List<List<@Nullable Object>> rows(List<SheetColumn> columns, SheetFormat format) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (SheetColumn column : columns) {
            ColumnHelp help = Objects.requireNonNull(column.help());
            rows.add(List.of(column.title(), help.needed() ? "Sí" : "No", help.what(), help.example()));
        }
        rows.add(List.of(
                "En general",
                "",
                "Llene la hoja «%s», una fila por cada elemento de la lista de %s, y deje los títulos como están. Esta hoja no se lee."
                        .formatted(format.sheetName(), format.things()),
                ""));
        return rows;
    }
}
