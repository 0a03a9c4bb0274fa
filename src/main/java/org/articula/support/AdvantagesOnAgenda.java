package org.articula.support;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaSource;
import org.articula.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a contacted institution offers is proposed for the next agenda until it was explained to the network ({@code F2.4.a}). */
@Component
@Order(235)
class AdvantagesOnAgenda implements AgendaSource {

    private static final int MINUTES = 10;

    private final SupportTable table;

    AdvantagesOnAgenda(SupportTable table) {
        this.table = table;
    }

    @Override
    public Optional<Points> points(Occasion occasion) {
        Set<String> before = occasion.before().stream()
                .map(AgendaLine::topicId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<AgendaLine> open = table.approaches(occasion.networkId()).stream()
                .filter(one -> !one.explained() && !before.contains(one.id()))
                .limit(Math.max(1, occasion.minutesLeft() / MINUTES))
                .map(one -> new AgendaLine(
                        AgendaItemKind.TOPIC,
                        Wording.shorten(
                                "Explicar las ventajas que ofrece " + one.institutionName(), AgendaLimits.TITLE),
                        occasion.moderatorId(),
                        MINUTES,
                        null,
                        null,
                        one.id()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Points(
                        open,
                        Wording.count(open.size(), "institución contactada", "instituciones contactadas")
                                + ": la red todavía no conoce sus ventajas."));
    }
}
