package org.articula.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Elections that are due: an office nobody holds, and a board whose term is about to end ({@code F2.3.h}). */
@Component
@Order(350)
class BoardAgenda implements AgendaSource {

    private static final int MINUTES = 15;

    private final Boards boards;

    BoardAgenda(Boards boards) {
        this.boards = boards;
    }

    @Override
    public Optional<Points> points(Occasion occasion) {
        List<Term> terms = boards.terms(occasion.networkId());
        return points(terms, occasion);
    }

    static Optional<Points> points(List<Term> terms, Occasion occasion) {
        LocalDate on = occasion.on();
        Optional<LocalDate> end = terms.stream()
                .filter(term -> term.endedOn() == null && term.office().required())
                .map(Term::untilOn)
                .max(LocalDate::compareTo);
        List<String> titles = new ArrayList<>();
        if (end.isPresent() && end.get().isBefore(on.plusDays(BoardLimits.NOTICE_DAYS))) {
            titles.add("Elección de la nueva directiva");
        } else {
            Boards.vacant(terms, on).forEach(office -> titles.add("Elegir reemplazo: " + office.spanish()));
        }
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Points(
                        titles.stream()
                                .map(title -> AgendaLine.topic(title, occasion.moderatorId(), MINUTES))
                                .toList(),
                        "Hay cargos de la directiva por elegir."));
    }
}
