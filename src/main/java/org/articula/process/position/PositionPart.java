package org.articula.process.position;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.position.Position;
import org.articula.position.PositionSheet;
import org.articula.position.Positions;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.articula.process.file.Download;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the network wants to go: the position in force, and every version on paper ({@code F2.1}). */
@Component
@Order(650)
class PositionPart implements NetworkPart {

    private final Positions positions;
    private final Download download;

    PositionPart(Positions positions, Download positionDownload) {
        this.positions = positions;
        this.download = positionDownload;
    }

    @Override
    public String id() {
        return "posicion";
    }

    @Override
    public String title() {
        return "Posición estratégica";
    }

    @Override
    public List<Block> blocks(Network network) {
        return positions
                .inForce(network.id())
                .map(sheet -> blocks(sheet, positions.versions(network.id())))
                .orElse(List.of(new Lines(List.of(), "Todavía no tiene una posición estratégica adoptada.")));
    }

    private List<Block> blocks(PositionSheet sheet, List<Position> versions) {
        Position position = sheet.position();
        Stream<Fact> facts = Stream.of(
                new Fact("Objetivo general", position.objective()),
                new Fact("Oportunidad de negocio conjunta", position.jointOpportunity()),
                new Fact("Visión", position.vision()),
                new Fact("Misión", position.mission()),
                new Fact(
                        "Oportunidad elegida",
                        sheet.chosen().map(idea -> idea.idea().name()).orElse("")),
                new Fact("Vigente", position.standing()));
        return List.of(
                new Facts(facts.toList()),
                new Grid(
                        "FODA, lo más votado primero",
                        List.of("Lista", "Líneas"),
                        Arrays.stream(SwotKind.values())
                                .map(kind -> row(kind, sheet.lines(kind)))
                                .toList(),
                        ""),
                new Links(versions.stream()
                        .map(version -> new Link(
                                "Planeamiento estratégico inicial, versión %d (PDF)".formatted(version.version()),
                                download.link(version.id())))
                        .toList()));
    }

    private static List<Cell> row(SwotKind kind, List<SwotLine> lines) {
        return List.of(
                Cell.of("%s (%d)".formatted(kind.heading(), lines.size())),
                Cell.of(String.join(" · ", lines.stream().map(SwotLine::text).toList())));
    }
}
