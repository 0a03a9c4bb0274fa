package org.articula.process.sample;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.position.Adoption;
import org.articula.position.BusinessIdea;
import org.articula.position.FutureAction;
import org.articula.position.FutureActionKind;
import org.articula.position.NewPosition;
import org.articula.position.Positions;
import org.articula.position.SwotKind;
import org.articula.position.SwotLine;
import org.articula.position.TestedIdea;
import org.articula.shared.Money;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.articula.vote.VotingMeeting;
import org.articula.vote.VotingMeetings;
import org.springframework.stereotype.Component;

/** The initial strategic plan of Jahua Pamba in the words of the guide's sample ({@code S.1}), adopted by everybody in its latest meeting. */
@Component
class JahuaPambaPosition {

    private static final Map<SwotKind, List<String>> SWOT = Map.of(
            SwotKind.STRENGTH,
            List.of(
                    "Experiencia en la producción de lana.",
                    "Nivel básico de organización.",
                    "Habilidad de tejer a mano.",
                    "Cuenta con maquinaria básica."),
            SwotKind.WEAKNESS,
            List.of(
                    "Desconocimiento de proveedores.",
                    "Dependencia de los intermediarios.",
                    "Desconocimiento de mercado",
                    "Carencia de conocimiento para determinar costo y precio.",
                    "Débil cultura empresarial.",
                    "Falta de capital de trabajo."),
            SwotKind.OPPORTUNITY,
            List.of(
                    "Apoyo de un entorno institucional privado o público.",
                    "Afluencia de turistas a Otavalo.",
                    "Existencia de fuentes de financiamiento."),
            SwotKind.THREAT,
            List.of(
                    "Estacionalidad de la demanda.",
                    "Presencia de la competencia.",
                    "Poder de negociación de intermediarios.",
                    "Riesgo de la crisis financiera a nivel mundial."));

    private final Positions positions;
    private final Members members;
    private final HeldMeetings meetings;

    JahuaPambaPosition(Positions positions, Members members, HeldMeetings meetings) {
        this.positions = positions;
        this.members = members;
        this.meetings = meetings;
    }

    void adopt(Network network) {
        String by = network.articulatorId();
        String id = positions.draft(network.id(), draft(members.activeOf(network.id())), by);
        positions.test(
                id,
                List.of(garments(), tapestries()),
                List.of(
                        new FutureAction.New(
                                FutureActionKind.INTERNSHIP, "Conocer un taller de Salasaca que vende a tiendas", 1),
                        new FutureAction.New(
                                FutureActionKind.PILOT, "Vender juntos una primera colección de ponchos", 1)));
        positions.judge(id);
        String best = positions.sheet(id).opportunities().stream()
                .filter(TestedIdea::isMostProfitable)
                .map(TestedIdea::id)
                .findFirst()
                .orElseThrow();
        VotingMeetings held = meetings.of(network.id());
        positions.adopt(
                id, new Adoption(best, null, unanimous(held.latestFirst().get(0))), held, by);
    }

    private static Ballot unanimous(VotingMeeting meeting) {
        return new Ballot(
                meeting.id(),
                meeting.attending().keySet().iterator().next(),
                new Votes(meeting.attending().size(), 0, 0));
    }

    private static NewPosition draft(List<Member> members) {
        return new NewPosition(
                "Mejorar los ingresos de los miembros de la Red Jahua Pamba mediante la producción y comercialización de"
                        + " prendas elaboradas en lana",
                "Aprovechar los cambios en los gustos y preferencias de los clientes de prendas de lana",
                "Ser una empresa líder en la producción y comercialización de prendas en lana, hechas con calidad"
                        + " certificada con presencia a nivel nacional e internacional, generadora; de fuentes de empleo y"
                        + " bienestar para la comunidad.",
                "Satisfacer los gustos y exigencias de los clientes a nivel nacional e internacional.",
                Arrays.stream(SwotKind.values())
                        .flatMap(kind -> lines(kind, members).stream())
                        .toList());
    }

    /** Each from another member, in the guide's order: the first has the most votes. */
    private static List<SwotLine> lines(SwotKind kind, List<Member> members) {
        List<String> texts = requireNonNull(SWOT.get(kind));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new SwotLine(
                        kind,
                        texts.get(i),
                        members.get((i + kind.ordinal()) % members.size()).id(),
                        members.size() - 1 - i))
                .toList();
    }

    private static BusinessIdea garments() {
        return new BusinessIdea(
                "Prendas de lana con diseños nuevos",
                "Almacén Ñucanchi, de Otavalo",
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                "Con una compra conjunta de lana y un taller de costos y precios.",
                new Money(2800),
                new Money(1750),
                120,
                new Money(378_000));
    }

    private static BusinessIdea tapestries() {
        return new BusinessIdea(
                "Tapices grandes para hoteles",
                null,
                true,
                true,
                true,
                false,
                true,
                false,
                true,
                false,
                null,
                new Money(18_000),
                new Money(14_500),
                4,
                new Money(520_000));
    }
}
