package org.articula.position;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articula.document.Pdf;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initial strategic plan on paper, in the shape of the guide's sample ({@code F2.1.i}, {@code S.1}), and behind it how its ideas were judged. */
@Service
@Transactional(readOnly = true)
public class PositionDocuments {

    private static final String ACCOMPANIES = "Quien articula la red";

    private final Positions positions;
    private final Networks networks;
    private final Members members;
    private final Pdf pdf;

    PositionDocuments(Positions positions, Networks networks, Members members, Pdf pdf) {
        this.positions = positions;
        this.networks = networks;
        this.members = members;
        this.pdf = pdf;
    }

    /**
     * What is printed, in plain Spanish strings.
     *
     * @param standing version, meeting and date
     * @param vote null in a draft
     * @param chosen name of the opportunity chosen; null in a draft
     * @param lists all four, in the order of the matrix
     */
    record Printed(
            String networkName,
            String networkCode,
            String standing,
            @Nullable String vote,
            @Nullable String chosen,
            @Nullable String choiceReason,
            String objective,
            String jointOpportunity,
            String vision,
            String mission,
            List<SwotList> lists,
            List<Idea> ideas) {}

    record SwotList(String heading, List<Line> lines) {}

    record Line(String text, String proposer, int votes) {}

    record Idea(
            String title,
            String verdict,
            List<Fact> facts,
            List<Fact> answers,
            List<String> reasons,
            List<String> actions) {}

    record Fact(String name, String value) {}

    /** As PDF. @throws java.util.NoSuchElementException if there is no such position */
    public byte[] print(String positionId) {
        PositionSheet sheet = positions.sheet(positionId);
        Network network = networks.byId(sheet.position().networkId());
        return pdf.render("strategic-position", Map.of("plan", printed(sheet, network)));
    }

    private Printed printed(PositionSheet sheet, Network network) {
        Position position = sheet.position();
        Map<String, String> names = names(sheet);
        return new Printed(
                network.name(),
                network.code(),
                position.standing(),
                position.vote(),
                sheet.chosen().map(idea -> idea.idea().name()).orElse(null),
                position.choiceReason(),
                position.objective(),
                position.jointOpportunity(),
                position.vision(),
                position.mission(),
                Arrays.stream(SwotKind.values())
                        .map(kind -> new SwotList(
                                kind.heading(),
                                sheet.lines(kind).stream()
                                        .map(line -> line(line, names))
                                        .toList()))
                        .toList(),
                IntStream.range(0, sheet.ideas().size())
                        .mapToObj(i -> idea(i + 1, sheet.ideas().get(i), sheet))
                        .toList());
    }

    private Map<String, String> names(PositionSheet sheet) {
        List<String> proposers = sheet.swot().stream()
                .map(SwotLine::proposerId)
                .filter(id -> id != null)
                .distinct()
                .toList();
        return members.byIds(proposers).values().stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    private static Line line(SwotLine line, Map<String, String> names) {
        String proposer = line.proposerId() == null ? ACCOMPANIES : names.getOrDefault(line.proposerId(), ACCOMPANIES);
        return new Line(line.text(), proposer, line.votes());
    }

    private static Idea idea(int number, TestedIdea tested, PositionSheet sheet) {
        BusinessIdea idea = tested.idea();
        IdeaVerdict verdict = tested.verdict();
        return new Idea(
                "%d. %s".formatted(number, idea.name()),
                verdict == null ? "Sin evaluar" : verdict.opportunity() ? "Oportunidad de negocio" : "Idea de negocio",
                List.of(
                        new Fact("Cliente", idea.client() == null ? "sin nombrar" : idea.client()),
                        new Fact("Cómo se superan las debilidades", idea.overcoming() == null ? "" : idea.overcoming()),
                        new Fact("Precio de una unidad", idea.price().toString()),
                        new Fact("Costo de una unidad", idea.unitCost().toString()),
                        new Fact("Unidades al mes", SpanishFigures.of(idea.monthlyVolume())),
                        new Fact("Inversión", idea.investment().toString())),
                Arrays.stream(IdeaQuestion.values())
                        .map(question -> new Fact(question.spanish(), question.holdsFor(idea) ? "Sí" : "No"))
                        .toList(),
                verdict == null ? List.of() : verdict.reasons(),
                sheet.actionsOf(tested.id()).stream().map(FutureAction::words).toList());
    }
}
