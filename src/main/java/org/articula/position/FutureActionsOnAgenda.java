package org.articula.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaSource;
import org.articula.agenda.MemberTopics;
import org.articula.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What follows from the opportunity is proposed for the next agenda until one takes it up: as
 * much of it as there is time for, one point at least ({@code F2.1.d}).
 */
@Component
@Order(230)
class FutureActionsOnAgenda implements AgendaSource {

    private static final int MINUTES = 10;

    private final Positions positions;
    private final MemberTopics topics;

    FutureActionsOnAgenda(Positions positions, MemberTopics topics) {
        this.positions = positions;
        this.topics = topics;
    }

    @Override
    public Optional<Points> points(Occasion occasion) {
        List<FutureAction> actions =
                positions.candidatesForPlan(occasion.networkId()).actions();
        Set<String> taken =
                topics.takenUp(actions.stream().map(FutureAction::id).toList());
        Set<String> before = occasion.before().stream()
                .map(AgendaLine::topicId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        List<AgendaLine> open = actions.stream()
                .filter(action -> !taken.contains(action.id()) && !before.contains(action.id()))
                .limit(Math.max(1, occasion.minutesLeft() / MINUTES))
                .map(action -> new AgendaLine(
                        AgendaItemKind.TOPIC, action.words(), occasion.moderatorId(), MINUTES, null, null, action.id()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Points(
                        open,
                        Wording.count(open.size(), "tema sale", "temas salen")
                                + " de la oportunidad que la red eligió: son sus acciones futuras."));
    }
}
