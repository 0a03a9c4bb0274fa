package org.articula.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaSource;
import org.articula.agenda.AgendaSource.Occasion;
import org.articula.agenda.AgendaSource.Points;
import org.articula.agenda.MemberTopics;
import org.articula.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The reflection on a visit to a model stands on the next agenda by itself, until one takes it up ({@code F2.3.e}). */
@Component
@Order(210)
class ReflectionsOnAgenda implements AgendaSource {

    private static final int MINUTES = 15;

    private final Activities activities;
    private final MemberTopics topics;

    ReflectionsOnAgenda(Activities activities, MemberTopics topics) {
        this.activities = activities;
        this.topics = topics;
    }

    @Override
    public Optional<Points> points(Occasion occasion) {
        List<Activity> visits = activities.toReflectOn(occasion.networkId()).stream()
                .filter(visit -> !visit.on().isAfter(occasion.on()))
                .toList();
        Set<String> taken = topics.takenUp(visits.stream().map(Activity::id).toList());
        List<AgendaLine> open = visits.stream()
                .filter(visit -> !taken.contains(visit.id()))
                .map(visit -> new AgendaLine(
                        AgendaItemKind.TOPIC,
                        Wording.shorten("Reflexión sobre la visita a " + visit.title(), AgendaLimits.TITLE),
                        occasion.moderatorId(),
                        MINUTES,
                        null,
                        null,
                        visit.id()))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Points(
                        open,
                        "La guía pide reflexionar sobre la visita en la reunión siguiente y anotar conclusiones."));
    }
}
