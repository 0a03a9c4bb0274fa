package org.articula.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articula.agenda.AgendaSource.Occasion;
import org.articula.agenda.AgendaSource.Points;
import org.articula.member.Member;
import org.articula.member.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** RI.3, RI.7, RI.14, F2.3.c. */
class AgendaPolicyTest {

    private static final LocalDate ON = LocalDate.of(2026, 12, 3);
    private static final List<Member> FOUR =
            List.of(member("ana", "Ana"), member("luis", "Luis"), member("mar", "Mar"), member("rosa", "Rosa"));
    private static final Set<String> ALL_PRESENTED = Set.of("ana", "luis", "mar", "rosa");

    private final List<Agreement> agreements = new ArrayList<>();
    private final List<AgendaItem> carried = new ArrayList<>();

    @Test
    void dueAgreementsComeBackFirstTheOldestFirst() {
        agree("nuevo", "luis", ON);
        agree("viejo", "rosa", ON.minusDays(30));
        agree("futuro", "ana", ON.plusDays(1));
        carry(AgendaItemKind.TOPIC, "Feria", "ana", 20, null);

        ProposedAgenda agenda = propose(60, ALL_PRESENTED);

        assertThat(agenda.items()).extracting(AgendaLine::title).containsExactly("viejo", "nuevo", "Feria");
        assertThat(agenda.items().get(0))
                .isEqualTo(new AgendaLine(AgendaItemKind.AGREEMENT, "viejo", "rosa", 5, "viejo", null, null));
        assertThat(agenda.reasons())
                .containsExactly(
                        "Vuelven 2 acuerdos vencidos o por vencer que siguen pendientes.",
                        "Pasa 1 tema que la reunión anterior no resolvió.");
    }

    @Test
    void onlyUnresolvedPointsAreCarriedOver() {
        carry(AgendaItemKind.TOPIC, "Resuelto", "ana", 10, ItemResult.APPROVED);
        carry(AgendaItemKind.TOPIC, "Pospuesto", "ana", 15, ItemResult.POSTPONED);
        carry(AgendaItemKind.TOPIC, "No tratado", "luis", 10, null);
        carry(AgendaItemKind.OTHER, "Varios", "luis", 0, ItemResult.POSTPONED);
        carry(AgendaItemKind.AGREEMENT, "Acuerdo", "luis", 5, null);

        ProposedAgenda agenda = propose(60, ALL_PRESENTED);

        assertThat(agenda.items())
                .containsExactly(
                        AgendaLine.topic("Pospuesto", "ana", 15),
                        AgendaLine.topic("No tratado", "luis", 10),
                        AgendaLine.topic("Varios", "luis", 1));
    }

    @Test
    void aReconsiderationThatWasNotTreatedStaysOne() {
        carried.add(new AgendaItem(
                "r",
                "m",
                1,
                AgendaItemKind.RECONSIDERATION,
                "Reconsiderar",
                "ana",
                10,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "decidido",
                null));

        assertThat(propose(60, ALL_PRESENTED).items())
                .containsExactly(new AgendaLine(
                        AgendaItemKind.RECONSIDERATION, "Reconsiderar", "ana", 10, null, "decidido", null));
    }

    @Test
    void upToThreeMembersPresentTheirBusinessWhenThereIsTime() {
        assertThat(presenters(propose(60, Set.of()))).containsExactly("ana", "luis", "mar");
        assertThat(presenters(propose(60, Set.of("ana", "mar")))).containsExactly("luis", "rosa");
        assertThat(presenters(propose(60, ALL_PRESENTED))).isEmpty();
    }

    @Test
    void twoPresentWhenTimeIsShort() {
        carry(AgendaItemKind.TOPIC, "Largo", "ana", 55, null);

        ProposedAgenda agenda = propose(60, Set.of());

        assertThat(presenters(agenda)).containsExactly("ana", "luis");
        assertThat(agenda.totalMinutes()).isEqualTo(75);
        assertThat(agenda.warning())
                .isEqualTo(
                        "Los puntos suman 75 minutos y la reunión dura 60: acorte algún tema o prevea alargar la sesión.");
    }

    @Test
    void whoseAnnouncedPresentationFellThroughComesFirst() {
        carry(AgendaItemKind.PRESENTATION, "Presentación", "rosa", 10, ItemResult.POSTPONED);

        assertThat(presenters(propose(60, Set.of()))).containsExactly("rosa", "ana", "luis");
    }

    @Test
    void whatBelongsToSomebodyWhoLeftWaitsForANewOwner() {
        agree("acuerdo", "pedro", ON);
        carry(AgendaItemKind.TOPIC, "Tema", "pedro", 10, null);

        assertThat(propose(60, ALL_PRESENTED).items())
                .extracting(AgendaLine::ownerId)
                .containsOnlyNulls();
    }

    @Test
    void anAgendaIsNeverEmpty() {
        ProposedAgenda agenda = propose(60, ALL_PRESENTED);

        assertThat(agenda.items())
                .containsExactly(AgendaLine.topic(
                        "Próxima actividad de confianza: visita, compra en conjunto o encuentro", "ana", 20));
        assertThat(agenda.warning()).isNull();
    }

    @Test
    void theFirstAgendaHoldsWhatTheGuideAsksFor() {
        ProposedAgenda first = AgendaPolicy.propose(
                new Occasion("n", ON, 60, FOUR, "ana", List.of(), List.of()),
                List.of(AgendaPolicy::firstMeeting, occasion -> AgendaPolicy.presentations(occasion, Set.of())));

        assertThat(first.items())
                .extracting(AgendaLine::title)
                .containsExactly(
                        "Nuestra posición competitiva: análisis FODA de la red",
                        "Reglamento interno de la red: lectura y acuerdos",
                        "Primera elección de representantes y reparto de responsabilidades",
                        "Actividades para conocernos y ganar confianza",
                        "Presentación del negocio de Ana",
                        "Presentación del negocio de Luis");
        assertThat(first.warning()).isNull();
        assertThat(first.reasons().get(0)).startsWith("Es la primera reunión: la guía recomienda");
    }

    @Test
    void theSecondAgendaBeginsWithWhatTheFirstLeft() {
        carry(AgendaItemKind.TOPIC, "Resuelto", "ana", 10, ItemResult.APPROVED);

        assertThat(AgendaPolicy.firstMeeting(new Occasion("n", ON, 60, FOUR, "ana", carried, List.of())))
                .isEmpty();
    }

    @Test
    void aSourceSeesWhatTheOnesBeforeItHaveTaken() {
        List<Integer> left = new ArrayList<>();
        AgendaSource visits = occasion -> {
            left.add(occasion.minutesLeft());
            return Optional.of(
                    new Points(List.of(AgendaLine.topic("Visita", occasion.active("luis"), 25)), "Hubo una visita."));
        };

        ProposedAgenda agenda = AgendaPolicy.propose(
                new Occasion("n", ON, 60, FOUR, "ana", carried, List.of()), List.of(visits, visits));

        assertThat(left).containsExactly(60, 35);
        assertThat(agenda.items()).hasSize(2).containsOnly(AgendaLine.topic("Visita", "luis", 25));
        assertThat(agenda.reasons()).containsExactly("Hubo una visita.", "Hubo una visita.");
        assertThat(agenda.totalMinutes()).isEqualTo(50);
    }

    @Test
    void theModeratorRotates() {
        assertThat(AgendaPolicy.moderator(FOUR, Map.of())).isEqualTo("ana");
        assertThat(AgendaPolicy.moderator(FOUR, Map.of("ana", 1))).isEqualTo("luis");
        assertThat(AgendaPolicy.moderator(FOUR, Map.of("ana", 4, "luis", 2, "mar", 3, "rosa", 1)))
                .isEqualTo("rosa");
        assertThat(AgendaPolicy.moderator(List.of(), Map.of())).isNull();
    }

    @Test
    void theTextOfALongAgreementIsCutVisibly() {
        agree("x".repeat(900), "ana", ON);

        assertThat(propose(60, ALL_PRESENTED).items().get(0).title())
                .hasSize(500)
                .endsWith("…");
    }

    private ProposedAgenda propose(int durationMinutes, Set<String> presented) {
        return AgendaPolicy.propose(
                new Occasion("n", ON, durationMinutes, FOUR, "ana", carried, List.of()),
                List.of(
                        occasion -> AgendaPolicy.dueAgreements(occasion, agreements),
                        AgendaPolicy::unresolvedPoints,
                        occasion -> AgendaPolicy.presentations(occasion, presented)));
    }

    private static Member member(String id, String name) {
        return new Member(id, "n", name, null, null, null, Sex.F, 1980, "Ponchos", ON, null, null);
    }

    private static List<String> presenters(ProposedAgenda agenda) {
        return agenda.items().stream()
                .filter(line -> line.kind() == AgendaItemKind.PRESENTATION)
                .map(AgendaLine::ownerId)
                .toList();
    }

    private void agree(String text, String responsible, LocalDate dueOn) {
        agreements.add(
                new Agreement(text, "n", "m", text, responsible, dueOn, AgreementStatus.OPEN, null, null, null, null));
    }

    private void carry(AgendaItemKind kind, String title, String owner, int minutes, @Nullable ItemResult result) {
        carried.add(new AgendaItem(
                title,
                "m",
                carried.size() + 1,
                kind,
                title,
                owner,
                minutes,
                null,
                null,
                result,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }
}
