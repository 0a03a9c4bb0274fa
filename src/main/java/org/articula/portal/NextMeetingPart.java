package org.articula.portal;

import java.time.Clock;
import java.util.List;
import org.articula.agenda.Agendas;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When and where the network meets next, and what about ({@code RI.9}). */
@Component
@Order(100)
class NextMeetingPart implements MemberPart {

    private final Meetings meetings;
    private final Agendas agendas;
    private final Links links;
    private final Clock clock;

    NextMeetingPart(Meetings meetings, Agendas agendas, Links links, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "proxima";
    }

    @Override
    public String title() {
        return "Próxima reunión";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        return meetings.open(List.of(view.network().id())).stream()
                .filter(meeting -> !meeting.hasBegun(clock.instant()))
                .findFirst()
                .map(meeting -> blocks(meeting, view))
                .orElseGet(() -> List.of(new Lines(List.of(), "Todavía no hay una fecha.")));
    }

    private List<Block> blocks(Meeting meeting, MemberView view) {
        List<Cell> agenda = agendas.points(meeting.id()).stream()
                .map(point -> Cell.of(point.title()))
                .toList();
        return List.of(
                new Facts(List.of(
                        new Fact(
                                "Cuándo",
                                SpanishDates.dateTime(
                                        meeting.startsAt(), view.network().zone())),
                        new Fact("Dónde", meeting.place()))),
                new Lines(agenda, "El orden del día se enviará antes de la reunión."),
                new Block.Links(List.of(new Link(
                        "Responder si asistiré",
                        links.path(
                                LinkPurpose.ANSWER, meeting.id(), view.member().id())))));
    }
}
