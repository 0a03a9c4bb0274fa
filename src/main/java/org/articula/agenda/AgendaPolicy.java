package org.articula.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.agenda.AgendaSource.Occasion;
import org.articula.agenda.AgendaSource.Points;
import org.articula.member.Member;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the next agenda should hold. The first one begins with what the guide asks for (F2.3.a2); agreements that are due come back on their own until they are settled; then the topics the last
 * meeting did not resolve (RI.14); then two or three members present their business as long as somebody has not (F2.3.c); and what
 * other modules want treated. The time of all points is held against the duration of the meeting (RI.3, RI.14).
 */
final class AgendaPolicy {

    static final int AGREEMENT_MINUTES = 5;
    static final int PRESENTATION_MINUTES = 10;
    static final int TOPIC_MINUTES = 10;
    static final int FALLBACK_MINUTES = 20;
    static final int MOST_PRESENTATIONS = 3;
    static final int FEWEST_PRESENTATIONS = 2;

    private static final List<AgendaLine> FIRST_TOPICS = List.of(
            AgendaLine.topic("Nuestra posición competitiva: análisis FODA de la red", null, 15),
            AgendaLine.topic("Reglamento interno de la red: lectura y acuerdos", null, 10),
            AgendaLine.topic("Primera elección de representantes y reparto de responsabilidades", null, 10),
            AgendaLine.topic("Actividades para conocernos y ganar confianza", null, 5));

    private AgendaPolicy() {}

    /** Asks every source in turn and holds the time of all points against that of the meeting. */
    static ProposedAgenda propose(Occasion occasion, List<AgendaSource> sources) {
        List<AgendaLine> lines = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (AgendaSource source : sources) {
            source.points(occasion.after(lines)).ifPresent(points -> {
                lines.addAll(points.lines());
                reasons.add(points.reason());
            });
        }
        if (lines.isEmpty()) {
            lines.add(AgendaLine.topic(
                    "Próxima actividad de confianza: visita, compra en conjunto o encuentro",
                    occasion.moderatorId(),
                    FALLBACK_MINUTES));
            reasons.add("No hay asuntos pendientes: la guía recomienda organizar una actividad que dé confianza.");
        }
        int total = total(lines);
        return new ProposedAgenda(
                occasion.moderatorId(),
                lines,
                total,
                occasion.durationMinutes(),
                reasons,
                warning(total, occasion.durationMinutes()));
    }

    /** Whose turn it is: who has never moderated, by name; then who did so longest ago (RI.7). */
    static @Nullable String moderator(List<Member> members, Map<String, Integer> lastModerated) {
        return members.stream()
                .min(Comparator.comparing(member -> lastModerated.getOrDefault(member.id(), 0)))
                .map(Member::id)
                .orElse(null);
    }

    /** A sentence when the points take longer than the meeting; null when they fit. */
    static @Nullable String warning(int totalMinutes, int durationMinutes) {
        if (totalMinutes <= durationMinutes) {
            return null;
        }
        return "Los puntos suman %d minutos y la reunión dura %d: acorte algún tema o prevea alargar la sesión."
                .formatted(totalMinutes, durationMinutes);
    }

    static int total(List<AgendaLine> lines) {
        return lines.stream().mapToInt(AgendaLine::minutes).sum();
    }

    static Optional<Points> dueAgreements(Occasion occasion, List<Agreement> open) {
        List<AgendaLine> due = open.stream()
                .filter(agreement -> agreement.isDue(occasion.on()))
                .sorted(Comparator.comparing(Agreement::dueOn).thenComparing(Agreement::id))
                .map(agreement -> new AgendaLine(
                        AgendaItemKind.AGREEMENT,
                        Wording.shorten(agreement.text(), AgendaLimits.TITLE),
                        occasion.active(agreement.responsibleId()),
                        AGREEMENT_MINUTES,
                        agreement.id(),
                        null,
                        null))
                .toList();
        return points(
                due,
                due.size() == 1
                        ? "Vuelve 1 acuerdo vencido o por vencer que sigue pendiente."
                        : "Vuelven %d acuerdos vencidos o por vencer que siguen pendientes.".formatted(due.size()));
    }

    static Optional<Points> unresolvedPoints(Occasion occasion) {
        List<AgendaLine> carried = occasion.lastAgenda().stream()
                .filter(AgendaItem::isUnresolved)
                .filter(item -> item.kind() != AgendaItemKind.AGREEMENT && item.kind() != AgendaItemKind.PRESENTATION)
                .map(item -> new AgendaLine(
                        item.kind() == AgendaItemKind.RECONSIDERATION ? item.kind() : AgendaItemKind.TOPIC,
                        item.title(),
                        occasion.active(item.ownerId()),
                        Math.max(1, item.minutes()),
                        null,
                        item.reconsidersId(),
                        item.topicId()))
                .toList();
        return points(
                carried,
                carried.size() == 1
                        ? "Pasa 1 tema que la reunión anterior no resolvió."
                        : "Pasan %d temas que la reunión anterior no resolvió.".formatted(carried.size()));
    }

    /** What members asked to have treated, so that the agenda is theirs too (F2.3.a1). */
    static Optional<Points> topicsOfMembers(Occasion occasion, List<MemberTopic> open) {
        List<AgendaLine> asked = open.stream()
                .filter(topic ->
                        occasion.before().stream().noneMatch(line -> topic.id().equals(line.topicId())))
                .map(topic -> new AgendaLine(
                        AgendaItemKind.TOPIC,
                        topic.title(),
                        occasion.active(topic.memberId()),
                        TOPIC_MINUTES,
                        null,
                        null,
                        topic.id()))
                .toList();
        return points(
                asked,
                asked.size() == 1
                        ? "1 tema lo propuso un integrante al responder a su invitación."
                        : "%d temas los propusieron los integrantes al responder a su invitación."
                                .formatted(asked.size()));
    }

    /** What the guide wants the first meetings to achieve, until there is an agenda to go on from (F2.3.a2). */
    static Optional<Points> firstMeeting(Occasion occasion) {
        if (!occasion.lastAgenda().isEmpty()) {
            return Optional.empty();
        }
        List<AgendaLine> beginnings = FIRST_TOPICS.stream()
                .map(topic -> topic.ownedBy(occasion.moderatorId()))
                .toList();
        return points(
                beginnings,
                "Es la primera reunión: la guía recomienda analizar la posición de la red, elaborar el reglamento, elegir"
                        + " representantes y organizar actividades que den confianza.");
    }

    /** @param presented members who have presented their business */
    static Optional<Points> presentations(Occasion occasion, Set<String> presented) {
        List<Member> waiting = inTurn(occasion, presented);
        int room = occasion.minutesLeft() / PRESENTATION_MINUTES;
        int wanted = Math.max(FEWEST_PRESENTATIONS, Math.min(MOST_PRESENTATIONS, room));
        List<AgendaLine> proposed = waiting.stream()
                .limit(wanted)
                .map(presenter -> new AgendaLine(
                        AgendaItemKind.PRESENTATION,
                        "Presentación del negocio de " + presenter.name(),
                        presenter.id(),
                        PRESENTATION_MINUTES,
                        null,
                        null,
                        null))
                .toList();
        return points(
                proposed,
                waiting.size() == 1
                        ? "1 integrante no ha presentado su negocio todavía."
                        : "%d integrantes no han presentado su negocio todavía; se proponen %d por reunión."
                                .formatted(waiting.size(), proposed.size()));
    }

    /** Those who have not presented; first those whose turn was already announced and fell through. */
    private static List<Member> inTurn(Occasion occasion, Set<String> presented) {
        Set<String> announced = occasion.lastAgenda().stream()
                .filter(item -> item.kind() == AgendaItemKind.PRESENTATION && item.isUnresolved())
                .map(AgendaItem::ownerId)
                .collect(Collectors.toSet());
        return occasion.members().stream()
                .filter(member -> !presented.contains(member.id()))
                .sorted(Comparator.comparing(member -> announced.contains(member.id()) ? 0 : 1))
                .toList();
    }

    private static Optional<Points> points(List<AgendaLine> lines, String reason) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Points(lines, reason));
    }
}
