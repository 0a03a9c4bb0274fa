package org.articula.process.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Fold;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.file.PluginAddress;
import org.articula.rules.ArticleChange;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesDocuments;
import org.articula.rules.RulesDocuments.Edition;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesSignatures;
import org.articula.rules.RulesSignatures.Signature;
import org.articula.rules.RulesVersion;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The internal rules that hold today, every version there was, and what each changed ({@code F2.3.i}, {@code RI.21}). */
@Component
@Order(700)
class RulesPart implements NetworkPart {

    private final RulesDocuments documents;
    private final RulesSignatures signatures;
    private final Networks networks;
    private final Download paper;

    RulesPart(RulesDocuments documents, RulesSignatures signatures, Networks networks, Download rulesDownload) {
        this.documents = documents;
        this.signatures = signatures;
        this.networks = networks;
        this.paper = rulesDownload;
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
        List<Edition> editions = documents.editions(network.id());
        if (editions.isEmpty()) {
            return List.of(new Lines(List.of(), "Todavía no tiene reglamento interno."));
        }
        List<RulesVersion> versions = editions.stream().map(Edition::version).toList();
        RulesVersion inForce = InternalRules.inForce(versions, networks.todayIn(network));
        Map<String, Signature> signed =
                signatures.of(versions.stream().map(RulesVersion::id).toList());
        Edition current = editions.get(versions.indexOf(inForce));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "Rige",
                "La versión %d desde el %s".formatted(inForce.version(), SpanishDates.date(inForce.inForceFrom()))));
        facts.addAll(figures(inForce.figures()));
        return List.of(
                new Facts(facts),
                new Fold(
                        "Artículos del reglamento vigente",
                        List.of(new Grid(
                                "Artículos del reglamento vigente",
                                List.of("Artículo", "Texto"),
                                current.articles().stream()
                                        .map(article -> List.of(Cell.of(article.heading()), Cell.of(article.text())))
                                        .toList(),
                                ""))),
                new Lines(
                        editions.stream()
                                .map(edition -> history(
                                        edition, signed.get(edition.version().id())))
                                .toList(),
                        ""),
                new Fold(
                        "Qué cambió de una versión a otra",
                        List.of(new Grid(
                                "Qué cambió de una versión a otra",
                                List.of("Versión", "Artículo", "Qué cambió", "Decía", "Dice"),
                                editions.stream()
                                        .flatMap(edition ->
                                                edition.changes().stream().map(change -> changed(edition, change)))
                                        .toList(),
                                "No hay cambios de una versión a otra."))));
    }

    private static List<Cell> changed(Edition edition, ArticleChange change) {
        return List.of(
                Cell.of(String.valueOf(edition.version().version())),
                Cell.of(change.heading()),
                Cell.of(change.kind().spanish()),
                Cell.of(change.oldText()),
                Cell.of(change.newText()));
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

    private Cell history(Edition edition, @Nullable Signature signed) {
        RulesVersion version = edition.version();
        StringBuilder told = new StringBuilder(
                "Versión %d, desde el %s".formatted(version.version(), SpanishDates.date(version.inForceFrom())));
        if (version.reason() != null) {
            told.append(": ").append(version.reason());
        }
        if (edition.decision() != null) {
            told.append(" · ").append(edition.decision().sentence());
        }
        if (signed != null) {
            told.append(" · Firmada el ").append(SpanishDates.date(signed.signedOn()));
        }
        return Cell.of(
                told.toString(),
                new Link("PDF para firmar", paper.link(version.id())),
                signed == null || signed.fileId() == null
                        ? null
                        : new Link("Firmado", PluginAddress.ofFile(signed.fileId())));
    }

    private static String minutes(int minutes) {
        return Wording.count(minutes, "minuto", "minutos");
    }
}
