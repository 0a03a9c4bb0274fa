package org.articula.leader;

import java.util.ArrayList;
import java.util.List;
import org.articula.document.FactSheet;
import org.articula.document.FactSheet.Fact;
import org.articula.document.FactSheet.Section;
import org.articula.document.Pdf;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A functional leader on paper, with every evaluation ({@code H4}). */
@Service
@Transactional(readOnly = true)
public class LeaderDocuments {

    private final Leaders leaders;
    private final Networks networks;
    private final Pdf pdf;

    LeaderDocuments(Leaders leaders, Networks networks, Pdf pdf) {
        this.leaders = leaders;
        this.networks = networks;
        this.pdf = pdf;
    }

    /** As PDF. @throws java.util.NoSuchElementException if there is no such leader */
    public byte[] print(String leaderId) {
        Leader leader = leaders.byId(leaderId);
        Network network = networks.byId(leader.networkId());
        List<Section> sections = new ArrayList<>();
        sections.add(Section.facts("El líder funcional", facts(leader)));
        sections.add(Section.table(
                "Capacitación",
                List.of("En qué", "Cuándo"),
                leaders.trainingsOf(leaderId).stream()
                        .map(training -> List.of(training.topic(), SpanishDates.date(training.heldOn())))
                        .toList()));
        leaders.evaluationsOf(List.of(leaderId))
                .getOrDefault(leaderId, List.of())
                .forEach(evaluation -> sections.add(section(evaluation)));
        return new FactSheet(
                        "Líder funcional: " + leaders.nameOf(leader),
                        "%s · %s".formatted(network.name(), leader.area()),
                        "%s (%s)".formatted(network.name(), network.code()),
                        sections)
                .print(pdf);
    }

    private List<Fact> facts(Leader leader) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("Persona", leaders.nameOf(leader)),
                new Fact("Cómo surgió", leader.origin().spanish()),
                new Fact("Área", leader.area()),
                new Fact("Competencias", leader.competences()),
                new Fact("Desde", SpanishDates.date(leader.begunOn()))));
        if (leader.closedOn() != null) {
            facts.add(
                    new Fact("Desarrollo cerrado", SpanishDates.date(leader.closedOn()) + ": " + leader.closeReason()));
        }
        return facts;
    }

    private static Section section(LeaderEvaluation evaluation) {
        return new Section(
                "Evaluación del " + SpanishDates.date(evaluation.evaluatedOn()),
                List.of(new Fact("Promedio", evaluation.average()), new Fact("Qué mejora", evaluation.improvements())),
                List.of("Criterio", "Puntaje", "Comentario"),
                evaluation.scores().stream()
                        .map(score -> List.of(
                                score.criterion().spanish(),
                                String.valueOf(score.score()),
                                score.remark() == null ? "" : score.remark()))
                        .toList());
    }
}
