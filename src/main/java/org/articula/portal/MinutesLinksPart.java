package org.articula.portal;

import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Link;
import org.articula.meeting.Meetings;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The minutes of the latest meetings ({@code RI.10}), behind the same link. */
@Component
@Order(600)
class MinutesLinksPart implements MemberPart {

    private static final int LATEST = 6;

    private final Meetings meetings;

    MinutesLinksPart(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String id() {
        return "actas";
    }

    @Override
    public String title() {
        return "Actas";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        List<Link> minutes = OwnAttendancePart.closed(
                        meetings.ofNetwork(view.network().id()))
                .stream()
                .limit(LATEST)
                .map(meeting -> new Link(
                        "Acta n.º %d, %s (PDF)"
                                .formatted(
                                        meeting.number(),
                                        SpanishDates.date(
                                                meeting.dateIn(view.network().zone()))),
                        view.path("acta/" + meeting.id())))
                .toList();
        return minutes.isEmpty()
                ? List.of(new Lines(List.of(), "Todavía no hay actas cerradas."))
                : List.of(new Links(minutes));
    }
}
