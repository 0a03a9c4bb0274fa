package org.articula.process.board;

import java.util.List;

/** A board on which stands what a test says. */
class FixedBoard extends UnitBoard {

    private final List<BoardRow> rows;

    @SuppressWarnings("NullAway") // nothing but its rows is asked for
    FixedBoard(List<BoardRow> rows) {
        super(null, null, null, null, null, null, null, List.of(), null, null);
        this.rows = rows;
    }

    @Override
    public List<BoardRow> rows() {
        return rows;
    }

    static BoardRow row(String code, Trouble trouble, BoardRow.Why... reasons) {
        return new BoardRow(
                code,
                "Red " + code,
                "maria",
                "María Cotacachi",
                "Otavalo",
                "Lana",
                "En marcha",
                trouble,
                trouble.spanish(),
                List.of(reasons),
                "Fase 2: base de confianza",
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }
}
