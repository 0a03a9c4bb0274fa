package org.articula.promotion;

import java.time.LocalDate;
import java.util.List;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be told of the talks and sensitisation meetings of a network, in Spanish words. */
@Service
@Transactional(readOnly = true)
public class TalkHistory {

    private final Talks talks;
    private final Networks networks;

    TalkHistory(Talks talks, Networks networks) {
        this.talks = talks;
        this.networks = networks;
    }

    /** What came of the sensitisation meetings of a network so far, one sentence each ({@code F1.2}); none while there was none. */
    public List<String> sensitisations(String networkId) {
        return talks.of(networkId).stream()
                .filter(talk -> talk.purpose() == TalkPurpose.SENSITISATION)
                .map(this::toldOf)
                .toList();
    }

    /** How often somebody came: {@code Vino a 2 de 3 charlas y reuniones de sensibilización}; empty while none was held. */
    public String presence(String networkId, String producerId) {
        List<Talk> held = talks.of(networkId).stream()
                .filter(talk -> talk.status() == TalkStatus.HELD)
                .toList();
        long came = talks.attendances(held).stream()
                .filter(attendance -> attendance.producerId().equals(producerId))
                .count();
        return held.isEmpty()
                ? ""
                : "Vino a %d de %d charlas y reuniones de sensibilización".formatted(came, held.size());
    }

    private String toldOf(Talk meeting) {
        String when = SpanishDates.date(LocalDate.ofInstant(
                meeting.startsAt(), networks.byId(meeting.networkId()).zone()));
        return switch (meeting.status()) {
            case PLANNED -> "La del %s está por celebrarse.".formatted(when);
            case HELD ->
                "A la del %s %s"
                        .formatted(
                                when, came(talks.attendances(List.of(meeting)).size()));
            case NOT_HELD, CANCELLED -> "La del %s no se dio: %s".formatted(when, meeting.heldNote());
        };
    }

    static String came(int people) {
        return people == 1 ? "vino 1 persona." : "vinieron %d personas.".formatted(people);
    }
}
