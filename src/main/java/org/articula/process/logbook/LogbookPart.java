package org.articula.process.logbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.document.FileSummary;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookEntry;
import org.articula.logbook.RecordedEntry;
import org.articula.network.Network;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest of the network's logbook ({@code C1.1.f}), the latest day first; all of it is a workbook. */
@Component
@Order(800)
class LogbookPart implements NetworkPart {

    /** About two printed pages. */
    private static final int LATEST = 30;

    private final Logbook logbook;
    private final LogbookDownload download;

    LogbookPart(Logbook logbook, LogbookDownload download) {
        this.logbook = logbook;
        this.download = download;
    }

    @Override
    public String id() {
        return "bitacora";
    }

    @Override
    public String title() {
        return "Bitácora";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<RecordedEntry> entries = new ArrayList<>(logbook.ofNetwork(network));
        Collections.reverse(entries);
        List<List<Cell>> rows =
                entries.stream().limit(LATEST).map(LogbookPart::row).toList();
        return List.of(
                new Grid(
                        entries.size() > LATEST
                                ? "Las últimas %d de %d anotaciones".formatted(LATEST, entries.size())
                                : "Lo que se hizo o se supo",
                        List.of("Fecha", "De qué se trata", "Quién", "Qué pasó o qué se supo"),
                        rows,
                        "Todavía no hay anotaciones."),
                new Links(List.of(new Link("Bitácora completa (Excel)", download.link(network.id())))));
    }

    private static List<Cell> row(RecordedEntry recorded) {
        LogbookEntry entry = recorded.entry();
        String kind = Stream.of(entry.kind().spanish(), entry.step())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        String files = recorded.files().isEmpty()
                ? ""
                : recorded.files().stream().map(FileSummary::fileName).collect(Collectors.joining(", ", " (", ")"));
        return List.of(
                Cell.of(SpanishDates.date(entry.on())),
                Cell.of(kind),
                Cell.of(entry.who()),
                Cell.of(entry.text() + files));
    }
}
