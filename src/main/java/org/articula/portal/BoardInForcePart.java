package org.articula.portal;

import java.util.List;
import org.articula.board.Boards;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who leads the network now ({@code R.board}). */
@Component
@Order(800)
class BoardInForcePart implements MemberPart {

    private final Boards boards;

    BoardInForcePart(Boards boards) {
        this.boards = boards;
    }

    @Override
    public String id() {
        return "directiva";
    }

    @Override
    public String title() {
        return "Directiva";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        return List.of(new Grid(
                "Directiva en funciones",
                List.of("Cargo", "Persona", "Hasta"),
                boards.inForce(view.network().id(), view.today()).stream()
                        .map(holder -> List.of(
                                Cell.of(holder.office().spanish()),
                                Cell.of(holder.name()),
                                Cell.of(SpanishDates.shortDate(holder.term().lastDay()))))
                        .toList(),
                "La red no tiene una directiva en funciones."));
    }
}
