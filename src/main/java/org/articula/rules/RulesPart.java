package org.articula.rules;

import java.util.ArrayList;
import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Cell;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The internal rules that hold today, and every version there was ({@code RI.21}). */
@Component
@Order(700)
class RulesPart implements NetworkPart {

    private final InternalRules rules;
    private final Networks networks;

    RulesPart(InternalRules rules, Networks networks) {
        this.rules = rules;
        this.networks = networks;
    }

    @Override
    public String id() {
        return "reglamento";
    }

    @Override
    public String title() {
        return "Reglamento interno vigente";
    }

    @Override
    public List<Block> blocks(Network network) {
        List<RulesVersion> versions = rules.allOf(network.id());
        if (versions.isEmpty()) {
            return List.of(new Lines(List.of(), "Todavía no tiene reglamento interno."));
        }
        RulesVersion inForce = InternalRules.inForce(versions, networks.todayIn(network));
        List<Fact> facts = new ArrayList<>(figures(inForce.figures()));
        rules.fundTerms(network.id(), networks.todayIn(network))
                .ifPresent(terms -> facts.add(new Fact(
                        "Fondo de aportaciones",
                        "%s %s desde el %s; %s"
                                .formatted(
                                        SpanishFigures.of(terms.amount().dollars()),
                                        terms.rhythm().spanish(),
                                        SpanishDates.date(terms.startsOn()),
                                        terms.purpose()))));
        return List.of(
                new Facts(facts),
                new Lines(versions.stream().map(RulesPart::history).toList(), ""));
    }

    /** Each figure in the words of its rule. */
    static List<Fact> figures(RulesFigures figures) {
        return List.of(
                new Fact("Se reúne", "cada " + Wording.count(figures.meetingEveryDays(), "día", "días")),
                new Fact("Cuórum", figures.quorumPercent() + " % de los integrantes"),
                new Fact("Espera máxima", minutes(figures.graceMinutes())),
                new Fact("Multa por atraso", figures.lateFine().toString()),
                new Fact("Duración de la reunión", minutes(figures.durationMinutes())),
                new Fact("Cada intervención", minutes(figures.interventionMinutes()) + " como máximo"),
                new Fact(
                        "Intervenciones",
                        Wording.count(figures.interventionsPerTopic(), "por persona y tema", "por persona y tema")),
                new Fact(
                        "Se revisa a quien falta",
                        Wording.count(
                                figures.unjustifiedInARow(),
                                "vez seguida sin justificar",
                                "veces seguidas sin justificar")),
                new Fact(
                        "O se justifica",
                        Wording.count(figures.justifiedPerYear(), "vez en un año", "veces en un año")),
                new Fact("Edad mínima del representante", figures.representativeMinimumAge() + " años"),
                new Fact("Mayoría simple", figures.majorityBase().spanish()));
    }

    private static Cell history(RulesVersion version) {
        String reason = version.reason() == null ? "" : ": " + version.reason();
        return Cell.of("Versión %d, desde el %s%s"
                .formatted(version.version(), SpanishDates.date(version.inForceFrom()), reason));
    }

    private static String minutes(int minutes) {
        return Wording.count(minutes, "minuto", "minutos");
    }
}
