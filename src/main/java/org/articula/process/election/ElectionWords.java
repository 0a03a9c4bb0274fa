package org.articula.process.election;

import org.articula.board.Election;
import org.articula.board.Office;

/** What an election is about, at the top of its forms. */
final class ElectionWords {

    private ElectionWords() {}

    static String what(Election election) {
        Office replaced = election.replaced();
        return replaced == null
                ? "Elección de la directiva"
                : "Reemplazo: %s. Motivo: %s".formatted(replaced.spanish(), election.reason());
    }
}
