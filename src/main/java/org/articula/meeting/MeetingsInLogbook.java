package org.articula.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.articula.logbook.LogbookEntry;
import org.articula.logbook.LogbookKind;
import org.articula.logbook.LogbookSource;
import org.articula.logbook.RecordedEntry;
import org.articula.network.Network;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** Meetings that are over, in the network's logbook: held, without a quorum, or cancelled, also because the network was suspended ({@code RI.5}, {@code RI.10}). */
@Component
class MeetingsInLogbook implements LogbookSource {

    /** As nobody wrote these lines. */
    private static final String BY = "Articula";

    private final Meetings meetings;

    MeetingsInLogbook(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<RecordedEntry> entriesOf(Network network) {
        return meetings.ofNetwork(network.id()).stream()
                .filter(meeting -> !meeting.status().isOpen())
                .map(meeting -> entry(meeting, network))
                .toList();
    }

    private static RecordedEntry entry(Meeting meeting, Network network) {
        LogbookEntry entry = new LogbookEntry(
                meeting.dateIn(network.zone()), LogbookKind.MEETING, null, "La red", text(meeting, network), List.of());
        Instant at = Objects.requireNonNullElse(meeting.closedAt(), meeting.startsAt());
        return new RecordedEntry(meeting.id(), entry, BY, at, List.of());
    }

    private static String text(Meeting meeting, Network network) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            String reason = meeting.cancelReason() == null ? "." : ": " + meeting.cancelReason();
            return "Reunión n.º %d, prevista para el %s, cancelada%s"
                    .formatted(meeting.number(), SpanishDates.dateTime(meeting.startsAt(), network.zone()), reason);
        }
        String held = Boolean.TRUE.equals(meeting.quorumReached()) ? "realizada" : "no válida, sin cuórum";
        String quorum = meeting.quorumSentence();
        return "Reunión n.º %d %s en %s.%s"
                .formatted(meeting.number(), held, meeting.place(), quorum.isEmpty() ? "" : " " + quorum);
    }
}
