package org.articula.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the next agenda should hold. Agreements that are due come first and come back on their own until they are settled;
 * then the topics the last meeting did not resolve (RI.14); then two or three members present their business as long as
 * somebody has not (F2.3.c). The time of all points is held against the duration of the meeting (RI.3, RI.14).
 */
final class AgendaPolicy {

    static final int AGREEMENT_MINUTES = 5;
    static final int PRESENTATION_MINUTES = 10;
    static final int FALLBACK_MINUTES = 20;
    static final int MOST_PRESENTATIONS = 3;
    static final int FEWEST_PRESENTATIONS = 2;
    static final int TITLE_LENGTH = 500;

    private AgendaPolicy() {}

    /** A member who can own a point, in the order in which turns are given. */
    record Participant(String id, String name) {}

    /**
     * What a proposal is made from.
     *
     * @param on date of the meeting in the network's zone
     * @param members active members, by name
     * @param carriedOver points of the last meeting with an agenda, in their order
     * @param presented members who have presented their business
     * @param lastModerated number of the last meeting each member moderated
     */
    record AgendaMaterial(
            LocalDate on,
            int durationMinutes,
            List<Participant> members,
            List<Agreement> openAgreements,
            List<AgendaItem> carriedOver,
            Set<String> presented,
            Map<String, Integer> lastModerated) {}

    static ProposedAgenda propose(AgendaMaterial material) {
        List<AgendaLine> lines = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        addAgreements(material, lines, reasons);
        addCarriedOver(material, lines, reasons);
        addPresentations(material, lines, reasons);
        String moderator = moderator(material.members(), material.lastModerated());
        if (lines.isEmpty()) {
            lines.add(AgendaLine.topic("Seguimiento del plan de mejora de la red", moderator, FALLBACK_MINUTES));
            reasons.add("No hay asuntos pendientes: se propone dar seguimiento al plan de mejora.");
        }
        int total = total(lines);
        return new ProposedAgenda(
                moderator,
                lines,
                total,
                material.durationMinutes(),
                reasons,
                warning(total, material.durationMinutes()));
    }

    /** Whose turn it is: who has never moderated, by name; then who did so longest ago (RI.7). */
    static @Nullable String moderator(List<Participant> members, Map<String, Integer> lastModerated) {
        return members.stream()
                .min(Comparator.comparing(member -> lastModerated.getOrDefault(member.id(), 0)))
                .map(Participant::id)
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

    private static void addAgreements(AgendaMaterial material, List<AgendaLine> lines, List<String> reasons) {
        List<Agreement> due = material.openAgreements().stream()
                .filter(agreement -> agreement.isDue(material.on()))
                .sorted(Comparator.comparing(Agreement::dueOn).thenComparing(Agreement::id))
                .toList();
        for (Agreement agreement : due) {
            lines.add(new AgendaLine(
                    AgendaItemKind.AGREEMENT,
                    Wording.shorten(agreement.text(), TITLE_LENGTH),
                    active(material, agreement.responsibleId()),
                    AGREEMENT_MINUTES,
                    agreement.id(),
                    null));
        }
        if (!due.isEmpty()) {
            reasons.add(
                    due.size() == 1
                            ? "Vuelve 1 acuerdo vencido o por vencer que sigue pendiente."
                            : "Vuelven %d acuerdos vencidos o por vencer que siguen pendientes.".formatted(due.size()));
        }
    }

    private static void addCarriedOver(AgendaMaterial material, List<AgendaLine> lines, List<String> reasons) {
        List<AgendaLine> carried = material.carriedOver().stream()
                .filter(AgendaItem::isUnresolved)
                .filter(item -> item.kind() != AgendaItemKind.AGREEMENT && item.kind() != AgendaItemKind.PRESENTATION)
                .map(item -> new AgendaLine(
                        item.kind() == AgendaItemKind.RECONSIDERATION ? item.kind() : AgendaItemKind.TOPIC,
                        item.title(),
                        active(material, item.ownerId()),
                        Math.max(1, item.minutes()),
                        null,
                        item.reconsidersId()))
                .toList();
        lines.addAll(carried);
        if (!carried.isEmpty()) {
            reasons.add(
                    carried.size() == 1
                            ? "Pasa 1 tema que la reunión anterior no resolvió."
                            : "Pasan %d temas que la reunión anterior no resolvió.".formatted(carried.size()));
        }
    }

    private static void addPresentations(AgendaMaterial material, List<AgendaLine> lines, List<String> reasons) {
        List<Participant> waiting = inTurn(material);
        if (waiting.isEmpty()) {
            return;
        }
        int room = (material.durationMinutes() - total(lines)) / PRESENTATION_MINUTES;
        int wanted = Math.max(FEWEST_PRESENTATIONS, Math.min(MOST_PRESENTATIONS, room));
        List<Participant> presenters = waiting.subList(0, Math.min(wanted, waiting.size()));
        for (Participant presenter : presenters) {
            lines.add(new AgendaLine(
                    AgendaItemKind.PRESENTATION,
                    "Presentación del negocio de " + presenter.name(),
                    presenter.id(),
                    PRESENTATION_MINUTES,
                    null,
                    null));
        }
        reasons.add(
                waiting.size() == 1
                        ? "1 integrante no ha presentado su negocio todavía."
                        : "%d integrantes no han presentado su negocio todavía; se proponen %d por reunión."
                                .formatted(waiting.size(), presenters.size()));
    }

    /** Those who have not presented; first those whose turn was already announced and fell through. */
    private static List<Participant> inTurn(AgendaMaterial material) {
        Set<String> announced = material.carriedOver().stream()
                .filter(item -> item.kind() == AgendaItemKind.PRESENTATION && item.isUnresolved())
                .map(AgendaItem::ownerId)
                .collect(Collectors.toSet());
        return material.members().stream()
                .filter(member -> !material.presented().contains(member.id()))
                .sorted(Comparator.comparing(member -> announced.contains(member.id()) ? 0 : 1))
                .toList();
    }

    private static @Nullable String active(AgendaMaterial material, @Nullable String memberId) {
        return material.members().stream().anyMatch(member -> member.id().equals(memberId)) ? memberId : null;
    }
}
