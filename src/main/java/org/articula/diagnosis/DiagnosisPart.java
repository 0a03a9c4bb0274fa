package org.articula.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the diagnosis of a network is, and what all enterprises have in common ({@code F2.2}). Of no single one it tells anything. */
@Component
@Order(450)
class DiagnosisPart implements NetworkPart {

    private static final String FROM_THREE = "se muestra desde tres diagnósticos";

    private final Diagnoses diagnoses;

    DiagnosisPart(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public String id() {
        return "diagnostico";
    }

    @Override
    public String title() {
        return "Diagnóstico";
    }

    @Override
    public List<Block> blocks(Network network) {
        Optional<Diagnoses.Progress> progress = diagnoses.progress(network.id());
        return progress.isEmpty() ? List.of() : blocks(network.id(), progress.get());
    }

    private List<Block> blocks(String networkId, Diagnoses.Progress progress) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Diagnósticos hechos",
                "%d de %s"
                        .formatted(progress.done(), Wording.count(progress.expected(), "integrante", "integrantes"))));
        facts.add(new Fact("Entrevistas con fecha", String.valueOf(progress.fixed())));
        if (progress.leftOut() > 0) {
            facts.add(new Fact("Sin entrevista, con su motivo", String.valueOf(progress.leftOut())));
        }
        diagnoses
                .aggregates(networkId)
                .ifPresentOrElse(
                        all -> facts.addAll(figures(all)),
                        () -> facts.add(new Fact(
                                "Cifras del conjunto", "cuando se hayan hecho todas las entrevistas; " + FROM_THREE)));
        List<List<Cell>> rows = diagnoses.commonProblems(networkId).stream()
                .map(problem -> List.of(
                        Cell.of(problem.area().spanish()),
                        Cell.of(problem.wording()),
                        Cell.of("%d de %d (%d %%)"
                                .formatted(problem.members(), problem.diagnosed(), problem.percent()))))
                .toList();
        return List.of(
                new Facts(facts),
                new Grid(
                        "Problemas comunes que la red ratificó",
                        List.of("Área", "Problema", "Integrantes"),
                        rows,
                        "La red todavía no ha ratificado sus problemas comunes."));
    }

    private static List<Fact> figures(DiagnosisAggregates all) {
        return List.of(
                new Fact("Ventas por integrante en la última campaña, promedio", orFewer(all.meanSales())),
                new Fact(
                        "Personas que trabajan, en total",
                        orFewer(
                                all.totalWorkers() == null
                                        ? null
                                        : SpanishFigures.of(all.totalWorkers().longValue()))),
                new Fact(
                        "Margen bruto del producto principal, promedio",
                        orFewer(all.meanMargin() == null ? null : SpanishFigures.of(all.meanMargin()) + " %")));
    }

    private static String orFewer(@Nullable Object figure) {
        return figure == null ? FROM_THREE : figure.toString();
    }
}
