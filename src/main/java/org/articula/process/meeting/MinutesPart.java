package org.articula.process.meeting;

import java.util.Comparator;
import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The book of minutes (RI.10): those of every meeting, the latest first. */
@Component
@Order(500)
class MinutesPart implements NetworkPart {

    private final Meetings meetings;
    private final MinutesDownload minutes;

    MinutesPart(Meetings meetings, MinutesDownload minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @Override
    public String id() {
        return "actas";
    }

    @Override
    public String title() {
        return "Libro de actas";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<List<Cell>> rows = meetings.ofNetwork(network.id()).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.CLOSED)
                .sorted(Comparator.comparing(Meeting::number).reversed())
                .map(meeting -> row(meeting, network))
                .toList();
        return List.of(new Grid(
                "Reuniones con acta cerrada, la última primero",
                List.of("Reunión", "Fecha", "Cuórum", "Acta"),
                rows,
                "Todavía no hay actas cerradas."));
    }

    private List<Cell> row(Meeting meeting, Network network) {
        boolean valid = Boolean.TRUE.equals(meeting.quorumReached());
        return List.of(
                Cell.of("N.º " + meeting.number()),
                Cell.of(SpanishDates.dateTime(meeting.startsAt(), network.zone())),
                Cell.of(meeting.quorumSentence()).alarmingIf(!valid),
                Cell.of("", new Link("Acta n.º %d (PDF)".formatted(meeting.number()), minutes.link(meeting.id()))));
    }
}
