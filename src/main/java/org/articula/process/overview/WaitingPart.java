package org.articula.process.overview;

import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.process.overview.WaitingWork.Waiting;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the network waits for, with whom and since when; a task opens where it is done. */
@Component
@Order(200)
class WaitingPart implements NetworkPart {

    private final List<WaitingWork> work;

    WaitingPart(List<WaitingWork> work) {
        this.work = work;
    }

    @Override
    public String id() {
        return "espera";
    }

    @Override
    public String title() {
        return "Qué espera y a quién";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<List<Cell>> rows = work.stream()
                .flatMap(kind -> kind.of(List.of(network)).getOrDefault(network.id(), List.of()).stream())
                .map(waiting -> row(waiting, network))
                .toList();
        return List.of(new Grid(
                "Lo que falta hacer", List.of("Qué", "Espera a", "Desde"), rows, "Nada espera en este momento."));
    }

    private static List<Cell> row(Waiting waiting, Network network) {
        Cell what = waiting.taskId() == null
                ? Cell.of(waiting.what())
                : Cell.of("", new Link(waiting.what(), TasklistAddress.ofTask(waiting.taskId())));
        return List.of(
                what,
                Cell.of(waiting.whom()),
                Cell.of(SpanishDates.date(waiting.since().atZone(network.zone()).toLocalDate())));
    }
}
