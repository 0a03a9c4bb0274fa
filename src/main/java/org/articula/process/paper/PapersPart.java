package org.articula.process.paper;

import java.util.List;
import java.util.stream.Stream;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What one prints for the meetings that are ahead (RI.9, RI.22). */
@Component
@Order(150)
class PapersPart implements NetworkPart {

    private final Meetings meetings;
    private final PaperLinks links;

    PapersPart(Meetings meetings, PaperLinks links) {
        this.meetings = meetings;
        this.links = links;
    }

    @Override
    public String id() {
        return "imprimir";
    }

    @Override
    public String title() {
        return "Para llevar a la reunión";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<Link> papers = meetings.open(List.of(network.id())).stream()
                .flatMap(this::papers)
                .toList();
        return papers.isEmpty() ? List.of() : List.of(new Links(papers));
    }

    private Stream<Link> papers(Meeting meeting) {
        PaperLinks.Papers of = links.of(meeting.id());
        return Stream.of(
                new Link("Orden del día, reunión n.º %d (PDF)".formatted(meeting.number()), of.agendaLink()),
                new Link("Lista de asistencia, reunión n.º %d (PDF)".formatted(meeting.number()), of.sheetLink()));
    }
}
