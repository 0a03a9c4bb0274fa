package org.articula.process.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.process.file.Download;
import org.articula.support.SupportApproach;
import org.articula.support.SupportMap;
import org.articula.support.SupportMaps;
import org.articula.support.SupportMatch;
import org.articula.support.SupportNeed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the network needs support, who can give it, and how far it came with whom ({@code F2.4}). */
@Component
@Order(660)
class SupportPart implements NetworkPart {

    private final SupportMaps maps;
    private final Download download;

    SupportPart(SupportMaps maps, Download supportMapDownload) {
        this.maps = maps;
        this.download = supportMapDownload;
    }

    @Override
    public String id() {
        return "instituciones";
    }

    @Override
    public String title() {
        return "Instituciones";
    }

    @Override
    public List<Block> blocks(Network network) {
        SupportMap map = maps.of(network.id());
        if (map.needs().isEmpty() && map.approaches().isEmpty()) {
            return List.of(new Lines(List.of(), "Todavía no se buscó el apoyo de instituciones."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid(
                "Dónde necesita apoyo la red y quién puede darlo",
                List.of("Área", "Apoyo", "Debilidad", "Quién puede apoyar"),
                map.needs().stream().map(need -> row(need, map)).toList(),
                "Todavía no se anotó ninguna necesidad."));
        blocks.add(new Grid(
                "Acercamiento a las instituciones",
                List.of("Institución", "Contacto", "Ventajas explicadas", "Visita", "Solicitud"),
                map.approaches().stream().map(SupportPart::row).toList(),
                "Todavía no se contactó a ninguna."));
        if (map.outcome() != null) {
            blocks.add(new Lines(List.of(Cell.of(map.outcome())), ""));
        }
        blocks.add(new Links(List.of(new Link("Mapa de apoyos (PDF)", download.link(network.id())))));
        return List.copyOf(blocks);
    }

    private static List<Cell> row(SupportNeed need, SupportMap map) {
        List<SupportMatch> matches = map.matchesOf(need.id());
        String outcome = need.outcome() == null ? "" : need.outcome();
        return List.of(
                Cell.of(need.area()),
                Cell.of(need.kind().spanish()),
                Cell.of(need.weakness() == null ? "" : need.weakness()),
                Cell.of(
                                matches.isEmpty()
                                        ? outcome
                                        : matches.stream()
                                                .map(SupportMatch::institutionName)
                                                .collect(Collectors.joining(" · ")))
                        .alarmingIf(matches.isEmpty() && !outcome.isEmpty()));
    }

    private static List<Cell> row(SupportApproach one) {
        return List.of(
                Cell.of(one.institutionName()),
                Cell.of(one.contactWords()),
                Cell.of(one.explainedWords()),
                Cell.of(one.visitWords()),
                Cell.of(one.requestWords()));
    }
}
