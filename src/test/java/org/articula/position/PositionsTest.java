package org.articula.position;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.DomainTest;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaSource;
import org.articula.document.PrintedPdf;
import org.articula.formation.Evidence;
import org.articula.formation.Phase;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.vote.Ballot;
import org.articula.vote.Held;
import org.articula.vote.MeetingVotes;
import org.articula.vote.Votes;
import org.articula.vote.VotingMeetings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class PositionsTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Members members;

    @Autowired
    private Positions positions;

    @Autowired
    private PositionDocuments documents;

    @Autowired
    private PositionEvidence evidence;

    @Autowired
    private FutureActionsOnAgenda agenda;

    @Autowired
    private MeetingVotes votes;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;
    private List<Member> people;
    private VotingMeetings held;

    @BeforeEach
    void aNetworkThatMet() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        members.enrol(networkId, LocalDate.of(2025, 1, 1), List.of(person("Ana"), person("Bea"), person("Carla")));
        people = members.activeOf(networkId);
        held = Held.on(jdbc, networkId, LocalDate.of(2026, 3, 5), people);
    }

    @Test
    void whatAMeetingAdoptsIsKeptVersionByVersion() {
        String first = tested(Ideas.good("Ponchos"));
        assertThat(positions.inForce(networkId)).isEmpty();
        assertThat(positions.adopt(first, choosing(first, "Ponchos", null), held, "maria"))
                .isTrue();

        PositionSheet kept = positions.inForce(networkId).orElseThrow();
        assertThat(kept.position().id()).isEqualTo(first);
        assertThat(kept.position().standing()).isEqualTo("versión 1, adoptada en la reunión 1 del 5 de marzo de 2026");
        assertThat(kept.position().vote())
                .isEqualTo(
                        "Reunión 1 del 5 de marzo de 2026, a propuesta de Ana. Aprobado por mayoría simple de quienes"
                                + " asistieron: 3 votos a favor, 0 en contra y 0 abstenciones.");
        assertThat(kept.swot()).isEqualTo(swot());
        assertThat(kept.lines(SwotKind.STRENGTH))
                .extracting(SwotLine::text, SwotLine::votes)
                .containsExactly(tuple("Tejer a mano", 3), tuple("Experiencia con la lana", 1));
        assertThat(kept.chosen().orElseThrow().idea()).isEqualTo(Ideas.good("Ponchos"));
        assertThat(votes.of(first))
                .hasValueSatisfying(vote -> assertThat(vote.carried()).isTrue());

        String second = tested(Ideas.good("Chales"));
        positions.adopt(second, choosing(second, "Chales", null), held, "maria");
        assertThat(positions.versions(networkId)).extracting(Position::version).containsExactly(1, 2);
        assertThat(positions.inForce(networkId).orElseThrow().position().id()).isEqualTo(second);
        assertThat(faults(() -> positions.adopt(second, choosing(second, "Chales", null), held, "maria")))
                .extracting(FieldError::path)
                .containsExactly("");
        assertThat(faults(() -> positions.redraft(second, draft(swot()), "maria")))
                .extracting(FieldError::path)
                .containsExactly("");
    }

    @Test
    void aDraftThatFindsNoMajorityStaysADraftAndSaysWhy() {
        String id = tested(Ideas.good("Ponchos"));
        Adoption lost = new Adoption(idea(id, "Ponchos"), null, Held.ballot(held, 1, 1, 1));

        assertThat(positions.adopt(id, lost, held, "maria")).isFalse();

        Position back = positions.sheet(id).position();
        assertThat(back.adopted()).isFalse();
        assertThat(back.objection())
                .startsWith("La red no la adoptó. Reunión 1 del 5 de marzo de 2026")
                .contains("No aprobado: 1 voto a favor, 1 en contra y 1 abstención");
        assertThat(votes.ofMeeting(held.latestFirst().get(0).id()))
                .extracting(kept -> kept.title(), kept -> kept.carried())
                .containsExactly(tuple("Posición estratégica: no se adopta el borrador", false));
        assertThat(positions.adopt(id, lost, held, "maria")).as("once more").isFalse();
        assertThat(positions.adopt(id, choosing(id, "Ponchos", null), held, "maria"))
                .isTrue();
        assertThat(positions.sheet(id).position().objection()).isNull();
    }

    @Test
    void aMeetingWithoutQuorumOrWithOtherVotesAdoptsNothing() {
        String id = tested(Ideas.good("Ponchos"));
        String ponchos = idea(id, "Ponchos");

        assertThat(faults(() -> positions.adopt(
                        id,
                        new Adoption(
                                ponchos,
                                null,
                                new Ballot("sin cuórum", people.get(0).id(), new Votes(3, 0, 0))),
                        held,
                        "maria")))
                .containsExactly(
                        new FieldError("meetingId", "Elija una reunión de la lista: son las que tuvieron cuórum."));
        assertThat(faults(() ->
                        positions.adopt(id, new Adoption(ponchos, null, Held.ballot(held, 3, 1, 0)), held, "maria")))
                .extracting(FieldError::path)
                .containsExactly("votesFor");
        assertThat(faults(() -> positions.adopt(
                        id, new Adoption("otra", null, Held.unanimous(held)), new VotingMeetings(List.of()), "maria")))
                .extracting(FieldError::path)
                .containsExactly("ideaId", "meetingId");
        assertThat(positions.versions(networkId)).isEmpty();
    }

    @Test
    void anotherThanTheMostProfitableNeedsAReason() {
        String id = tested(Ideas.good("Ponchos"), Ideas.earning("Gorros", 1000, 900, 10, 0));

        assertThat(faults(() -> positions.adopt(id, choosing(id, "Gorros", " "), held, "maria")))
                .containsExactly(
                        new FieldError("choiceReason", "Escriba por qué se elige una que no es la más rentable."));
        assertThat(positions.adopt(id, choosing(id, "Gorros", "Se aprende antes"), held, "maria"))
                .isTrue();
        assertThat(positions.sheet(id).position().choiceReason()).isEqualTo("Se aprende antes");
    }

    @Test
    void anIdeaThatIsNoOpportunityCannotBeChosen() {
        String id = tested(Ideas.without("Tapices", null), Ideas.good("Ponchos"));

        assertThat(faults(() -> positions.adopt(id, choosing(id, "Tapices", null), held, "maria")))
                .containsExactly(new FieldError("ideaId", "Elija una de las ideas que son oportunidades."));
    }

    @Test
    void whatIsWrongWithADraftIsToldAtItsLine() {
        List<SwotLine> lines = new ArrayList<>(List.of(
                new SwotLine(SwotKind.STRENGTH, "Tejer a mano", null, 4),
                new SwotLine(SwotKind.STRENGTH, "tejer  a MANO.", "nadie", -1),
                new SwotLine(SwotKind.WEAKNESS, "", null, 0)));

        assertThat(faults(
                        () -> positions.draft(networkId, new NewPosition("", "Oportunidad", "V", "M", lines), "maria")))
                .containsExactly(
                        new FieldError("objective", "Escriba el objetivo general."),
                        new FieldError("swot[0].votes", "Los votos van de 0 a 3, que son los integrantes de la red."),
                        new FieldError("swot[1].text", "Esta línea ya está en la lista."),
                        new FieldError("swot[1].proposerId", "Elija a un integrante de la red."),
                        new FieldError("swot[1].votes", "Los votos van de 0 a 3, que son los integrantes de la red."),
                        new FieldError("swot[2].text", "Escriba la fortaleza, debilidad, oportunidad o amenaza."),
                        new FieldError("swot", "Al FODA le falta al menos una línea en oportunidades y amenazas."));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM strategic_position")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsWrongWithIdeasAndActionsIsToldAtTheirRow() {
        String id = positions.draft(networkId, draft(swot()), "maria");
        BusinessIdea vague = Ideas.earning("ponchos", 0, -1, 0, 100_000_001);

        assertThat(faults(() -> positions.test(
                        id,
                        List.of(Ideas.good("Ponchos"), vague),
                        List.of(
                                new FutureAction.New(FutureActionKind.PILOT, "Vender juntos", 1),
                                new FutureAction.New(FutureActionKind.PILOT, "Vender juntos", 1),
                                new FutureAction.New(FutureActionKind.OTHER, "", 3)))))
                .extracting(FieldError::path)
                .containsExactly(
                        "ideas[1].name",
                        "ideas[1].price",
                        "ideas[1].unitCost",
                        "ideas[1].investment",
                        "ideas[1].monthlyVolume",
                        "actions[1].text",
                        "actions[2].text",
                        "actions[2].ideaNumber");
        assertThat(faults(() -> positions.test(id, List.of(), List.of())))
                .extracting(FieldError::path)
                .containsExactly("ideas");
        assertThat(positions.sheet(id).ideas()).isEmpty();
    }

    @Test
    void futureActionsOfTheOpportunityAreProposedUntilAnAgendaTakesThemUp() {
        assertThat(agenda.points(occasion())).isEmpty();
        assertThat(positions.candidatesForPlan(networkId)).isEqualTo(PlanCandidates.NONE);
        String id = tested(Ideas.good("Ponchos"), Ideas.failing("Tapices", IdeaQuestion.SKILLS));
        positions.adopt(id, choosing(id, "Ponchos", null), held, "maria");

        List<AgendaLine> lines = agenda.points(occasion()).orElseThrow().lines();
        assertThat(lines).extracting(AgendaLine::title).containsExactly("Pasantía: Un taller de Salasaca");
        PlanCandidates candidates = positions.candidatesForPlan(networkId);
        assertThat(candidates.weaknesses()).extracting(SwotLine::text).containsExactly("Sin capital");
        assertThat(candidates.opportunities()).extracting(SwotLine::text).containsExactly("Turistas en Otavalo");
        assertThat(candidates.actions())
                .extracting(FutureAction::words)
                .containsExactly(lines.get(0).title());

        jdbc.sql("INSERT INTO agenda_item (id, meeting_id, position, kind, title, minutes, topic_id)"
                        + " VALUES ('i', :meeting, 1, 'TOPIC', 'Pasantía', 10, :topic)")
                .param("meeting", held.latestFirst().get(0).id())
                .param("topic", lines.get(0).topicId())
                .update();
        assertThat(agenda.points(occasion())).isEmpty();
    }

    @Test
    void theGateOfPhaseTwoSeesWhatWasAdopted() {
        assertThat(evidence.of(networkId, Phase.TRUST))
                .extracting(Evidence::present)
                .containsExactly(false, false);
        String id = tested(Ideas.good("Ponchos"));
        positions.adopt(id, choosing(id, "Ponchos", null), held, "maria");

        assertThat(evidence.of(networkId, Phase.TRUST))
                .extracting(Evidence::what, Evidence::present)
                .containsExactly(
                        tuple("Posición estratégica, versión 1, adoptada en la reunión 1 del 5 de marzo de 2026", true),
                        tuple("Oportunidades de negocio evaluadas: 1 cumple las cinco condiciones", true));
    }

    @Test
    void itIsPrintedInTheShapeOfTheGuidesSample() {
        String id = tested(Ideas.good("Ponchos"), Ideas.failing("Tapices", IdeaQuestion.SKILLS));
        assertThat(PrintedPdf.text(documents.print(id))).contains("borrador, todavía sin adoptar");
        positions.adopt(id, choosing(id, "Ponchos", null), held, "maria");

        assertThat(PrintedPdf.text(documents.print(id)))
                .contains(
                        "Red de artesanos Jahua Pamba",
                        "“Mejorar los ingresos”",
                        "“Nuevos gustos”",
                        "Ser líderes",
                        "Satisfacer a los clientes",
                        "Tejer a mano",
                        "Experiencia con la lana",
                        "Sin capital",
                        "Turistas en Otavalo",
                        "Mucha competencia",
                        "Tejer a mano Bea 3",
                        "Experiencia con la lana Quien articula la red 1",
                        "versión 1, adoptada en la reunión 1 del 5 de marzo de 2026",
                        "3 votos a favor",
                        "Oportunidad elegida: Ponchos",
                        "Tienda Ñusta",
                        "Margen al mes: (25,00 − 15,00) × 40 = 400,00 USD",
                        "Todavía es una idea.",
                        "No está acorde con las habilidades y la experiencia de la red.",
                        "Pasantía: Un taller de Salasaca");
    }

    private AgendaSource.Occasion occasion() {
        return new AgendaSource.Occasion(
                networkId, TODAY, 60, people, people.get(0).id(), List.of(), List.of());
    }

    private String tested(BusinessIdea... ideas) {
        String id = positions.draft(networkId, draft(swot()), "maria");
        List<FutureAction.New> actions = new ArrayList<>();
        actions.add(new FutureAction.New(FutureActionKind.INTERNSHIP, "Un taller de Salasaca", 1));
        if (ideas.length > 1) {
            actions.add(new FutureAction.New(FutureActionKind.PILOT, "Un tapiz de prueba", 2));
        }
        positions.test(id, List.of(ideas), actions);
        assertThat(positions.judge(id)).isTrue();
        return id;
    }

    private Adoption choosing(String positionId, String idea, String reason) {
        return new Adoption(idea(positionId, idea), reason, Held.unanimous(held));
    }

    private String idea(String positionId, String name) {
        return positions.sheet(positionId).ideas().stream()
                .filter(tested -> tested.idea().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static NewPosition draft(List<SwotLine> swot) {
        return new NewPosition(
                "Mejorar los ingresos", "Nuevos gustos", "Ser líderes", "Satisfacer a los clientes", swot);
    }

    private List<SwotLine> swot() {
        return List.of(
                new SwotLine(SwotKind.STRENGTH, "Experiencia con la lana", null, 1),
                new SwotLine(SwotKind.STRENGTH, "Tejer a mano", people.get(1).id(), 3),
                new SwotLine(SwotKind.WEAKNESS, "Sin capital", people.get(0).id(), 0),
                new SwotLine(
                        SwotKind.OPPORTUNITY,
                        "Turistas en Otavalo",
                        people.get(0).id(),
                        2),
                new SwotLine(SwotKind.THREAT, "Mucha competencia", people.get(2).id(), 2));
    }

    private static List<FieldError> faults(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors();
    }

    private static NewMember person(String name) {
        return new NewMember(name, null, null, null, Sex.F, 1984, "Ponchos");
    }
}
