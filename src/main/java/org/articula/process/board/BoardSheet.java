package org.articula.process.board;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.process.board.BoardRow.Why;
import org.articula.process.board.BoardRow.Work;
import org.articula.process.file.Download;
import org.articula.sheet.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board as a workbook, in the order and with the rows that people see. */
@Component
public class BoardSheet {

    private static final List<String> HEADINGS = List.of(
            "Código",
            "Red",
            "Situación",
            "Por qué",
            "Articulador",
            "Lugar",
            "Sector",
            "Estado",
            "Fase",
            "Paso",
            "Demora",
            "Qué espera",
            "A quién",
            "Desde cuándo",
            "Fecha límite",
            "Próxima reunión",
            "Última reunión válida");

    private final UnitBoard board;

    BoardSheet(UnitBoard board) {
        this.board = board;
    }

    /** The rows that the filter accepts. */
    public Download.Content of(BoardFilter filter) {
        List<List<?>> rows = board.rows().stream()
                .filter(filter::accepts)
                .<List<?>>map(BoardSheet::row)
                .toList();
        return new Download.Content("tablero.xlsx", Download.XLSX, Workbook.of("Tablero", HEADINGS, rows));
    }

    private static List<?> row(BoardRow row) {
        return Arrays.asList(
                row.networkCode(),
                row.networkName(),
                row.troubleText(),
                row.reasons().stream().map(Why::text).collect(Collectors.joining("\n")),
                row.articulator(),
                row.place(),
                row.sector(),
                row.statusText(),
                row.phase(),
                row.step(),
                row.delay(),
                lines(row, Work::what),
                lines(row, Work::whom),
                lines(row, work -> work.since().text()),
                lines(row, work -> work.due() == null ? "—" : work.due().text()),
                row.nextMeeting() == null ? null : row.nextMeeting().date(),
                row.lastValidMeeting() == null ? null : row.lastValidMeeting().date());
    }

    /** One line for each thing that waits, so that the columns beside one another can be read across. */
    private static @Nullable String lines(BoardRow row, Function<Work, String> text) {
        return row.waiting().isEmpty() ? null : row.waiting().stream().map(text).collect(Collectors.joining("\n"));
    }
}
